import type { Process, Step } from './schema.ts';

/** The steps of a process in which each body acts, and of which each relation is part, in their order. */
export interface StepsOf {
  readonly body: ReadonlyMap<string, readonly Step[]>;
  readonly relation: ReadonlyMap<string, readonly Step[]>;
}

/** Where bodies and relations come up in a process, by their ids. */
export const stepsOf = (process: Process): StepsOf => {
  const gather = (idsOf: (step: Step) => readonly string[]) => {
    const found = new Map<string, Step[]>();
    for (const step of process.steps) {
      for (const id of new Set(idsOf(step))) found.set(id, [...(found.get(id) ?? []), step]);
    }
    return found;
  };
  return { body: gather(({ actors }) => actors), relation: gather(({ relations }) => relations) };
};

/** The numbers of steps as one text, each once. */
export const numbersOf = (steps: readonly Step[]): string =>
  [...new Set(steps)].map(({ number }) => number).join(', ');
