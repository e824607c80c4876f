import type fc from 'fast-check';

/** A place where something from outside comes in, and what is thrown at it. */
export interface Gate<Input = unknown> {
  readonly name: string;
  readonly inputs: fc.Arbitrary<Input>;
  /** Lets an input in. It throws when anything is wrong with what the gate made of it. */
  readonly open: (input: Input) => void;
}

/** A gate in a list of gates of many kinds: what goes in is what its own inputs give. */
export const gate = <Input>(one: Gate<Input>): Gate => one as unknown as Gate;

/** Fails when something that has to be so is not. */
export const hold = (isSo: boolean, what: string): void => {
  if (!isSo) throw new Error(what);
};
