import { lazyPart } from '../lazy/lazy-part.ts';

/** What is told once something is chosen. */
export const BodyDetails = lazyPart(async () => (await import('./body-details.tsx')).BodyDetails);
export const RelationDetails = lazyPart(
  async () => (await import('./relation-details.tsx')).RelationDetails,
);
/** What only a crowded view has. */
export const FoldingNote = lazyPart(async () => (await import('./folding-note.tsx')).FoldingNote);

/** What only a picture around one body has. */
export const AroundNote = lazyPart(async () => (await import('./around-note.tsx')).AroundNote);

/** What stands beside the title of a table or a swimlane picture. */
export const ProvenanceAs = lazyPart(
  async () => (await import('./provenance-as.tsx')).ProvenanceAs,
);

/** What the reader is told beside the map, when there is something to tell. */
export const NoticeList = lazyPart(async () => (await import('./notice-list.tsx')).NoticeList);

/** What is wrong in a graph file: seldom anything. */
export const FaultList = lazyPart(async () => (await import('./fault-list.tsx')).FaultList);

/** What is behind a button of the page. */
export const LegendPanel = lazyPart(async () => (await import('./legend-panel.tsx')).LegendPanel);
export const SettingsMenu = lazyPart(
  async () => (await import('./settings-menu.tsx')).SettingsMenu,
);
export const SettingsFields = lazyPart(
  async () => (await import('./settings-fields.tsx')).SettingsFields,
);
export const AnswerCard = lazyPart(async () => (await import('./answer-card.tsx')).AnswerCard);
export const MemberChoice = lazyPart(
  async () => (await import('../controls/member-choice.tsx')).MemberChoice,
);
export const LensChip = lazyPart(async () => (await import('./lens-chip.tsx')).LensChip);
export const LensDetails = lazyPart(async () => (await import('./lens-details.tsx')).LensDetails);
export const RouteDetails = lazyPart(
  async () => (await import('./route-details.tsx')).RouteDetails,
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
