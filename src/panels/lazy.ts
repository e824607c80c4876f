import { lazyPart } from '../lazy/lazy-part.ts';

/** What is told once something is chosen. */
export const BodyDetails = lazyPart(async () => (await import('./body-details.tsx')).BodyDetails);
export const RelationDetails = lazyPart(
  async () => (await import('./relation-details.tsx')).RelationDetails,
);
export const AnswerCard = lazyPart(async () => (await import('./answer-card.tsx')).AnswerCard);
export const MemberChoice = lazyPart(
  async () => (await import('./member-choice.tsx')).MemberChoice,
);
export const LensDetails = lazyPart(async () => (await import('./lens-details.tsx')).LensDetails);
export const RouteDetails = lazyPart(
  async () => (await import('./route-details.tsx')).RouteDetails,
);

export const fetchDetails = (): Promise<unknown> =>
  Promise.all([
    AnswerCard.fetch(),
    MemberChoice.fetch(),
    BodyDetails.fetch(),
    RelationDetails.fetch(),
    LensDetails.fetch(),
    RouteDetails.fetch(),
  ]);
