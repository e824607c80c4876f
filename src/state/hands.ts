/** What a room can say of a statement with its hands. */
export const OPINIONS = ['agree', 'disagree', 'abstain'] as const;

export type Opinion = (typeof OPINIONS)[number];

/** What was counted when a room put its hands up. */
export type Hands = Readonly<Record<Opinion, number>>;

export const NO_HANDS: Hands = { agree: 0, disagree: 0, abstain: 0 };

/** What was counted for a statement before a change; `null`: nothing. */
export interface HandsBefore {
  readonly statement: string;
  readonly hands: Hands | null;
}

/** So many changes of what was counted can be undone. */
export const MAX_UNDONE = 30;

/** The most hands that are counted: more do not fit in a room, or on the screen. */
export const MAX_HANDS = 9_999;
