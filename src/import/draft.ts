import type { RawGraph } from '../model/format-2.ts';

/** Parts of a graph file, as a workbook fills them. */
export type Draft = RawGraph;
export type DraftBody = RawGraph['bodies'][number];
export type DraftLane = NonNullable<RawGraph['lanes']>[number];
export type DraftRelation = NonNullable<RawGraph['relations']>[number];
export type DraftMembership = NonNullable<RawGraph['memberships']>[number];
export type DraftProcess = NonNullable<RawGraph['processes']>[number];
export type DraftStep = DraftProcess['steps'][number];
export type DraftWay = NonNullable<DraftStep['ways']>[number];
export type DraftView = NonNullable<RawGraph['views']>[number];
export type DraftStory = NonNullable<RawGraph['stories']>[number];
export type DraftScene = DraftStory['scenes'][number];
export type DraftSource = NonNullable<RawGraph['sources']>[number];
export type DraftEvidence = NonNullable<DraftBody['evidence']>;

/** A text in the first language that it has. */
export const firstText = (text: DraftBody['name'] | undefined): string =>
  typeof text === 'string' ? text : (Object.values(text ?? {})[0] ?? '');
