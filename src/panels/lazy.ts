import { lazyPart } from '../lazy/lazy-part.ts';

/** What is told once something is chosen. */
export const BodyDetails = lazyPart(() =>
  import('./body-details.tsx').then((part) => part.BodyDetails),
);
export const RelationDetails = lazyPart(() =>
  import('./relation-details.tsx').then((part) => part.RelationDetails),
);
/** What only a crowded view has. */
export const FoldingNote = lazyPart(() =>
  import('./folding-note.tsx').then((part) => part.FoldingNote),
);

/** What only a picture around one body has. */
export const AroundNote = lazyPart(() =>
  import('./around-note.tsx').then((part) => part.AroundNote),
);

/** What stands beside the title of a table or a swimlane picture. */
export const ProvenanceAs = lazyPart(() =>
  import('./provenance-as.tsx').then((part) => part.ProvenanceAs),
);

/** What the reader is told beside the map, when there is something to tell. */
export const NoticeList = lazyPart(() =>
  import('./notice-list.tsx').then((part) => part.NoticeList),
);

/** What is wrong in a graph file: seldom anything. */
export const FaultList = lazyPart(() => import('./fault-list.tsx').then((part) => part.FaultList));

/** What is behind a button of the page. */
export const LegendPanel = lazyPart(() =>
  import('./legend-panel.tsx').then((part) => part.LegendPanel),
);
export const SettingsMenu = lazyPart(() =>
  import('./settings-menu.tsx').then((part) => part.SettingsMenu),
);
export const SettingsFields = lazyPart(() =>
  import('./settings-fields.tsx').then((part) => part.SettingsFields),
);
export const LensChip = lazyPart(() => import('./lens-chip.tsx').then((part) => part.LensChip));
export const AnswerCard = lazyPart(() =>
  import('./answer-card.tsx').then((part) => part.AnswerCard),
);
export const MemberChoice = lazyPart(() =>
  import('../controls/member-choice.tsx').then((part) => part.MemberChoice),
);
export const LensDetails = lazyPart(() =>
  import('./lens-details.tsx').then((part) => part.LensDetails),
);
export const RouteDetails = lazyPart(() =>
  import('./route-details.tsx').then((part) => part.RouteDetails),
);

/** What tells of whatever a reader chooses. */
export const DETAILS = [
  LegendPanel,
  SettingsFields,
  AnswerCard,
  MemberChoice,
  BodyDetails,
  RelationDetails,
  LensChip,
  LensDetails,
  RouteDetails,
] as const;
