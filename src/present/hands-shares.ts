import { type Hands, OPINIONS, type Opinion } from '../state/hands.ts';

/** How many hands were counted, whatever they were for. */
export const totalOf = (hands: Hands): number =>
  OPINIONS.reduce((sum, opinion) => sum + hands[opinion], 0);

/**
 * Each opinion's part of all hands, in whole percents that add up to a hundred: what is left after
 * rounding down goes to the largest remainders. All are nothing while no hand was counted.
 */
export const sharesOf = (hands: Hands): Readonly<Record<Opinion, number>> => {
  const total = totalOf(hands);
  const exact = OPINIONS.map((opinion) => (total === 0 ? 0 : (100 * hands[opinion]) / total));
  const shares = exact.map(Math.floor);
  const left = total === 0 ? 0 : 100 - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = OPINIONS.map((_, index) => index).sort(
    (a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1),
  );
  for (const index of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  const [agree = 0, disagree = 0, abstain = 0] = shares;
  return { agree, disagree, abstain };
};
