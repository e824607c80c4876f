/** Where the focus has to be for a key to count. */
export type When =
  /** Anywhere, even while text is typed. */
  | 'always'
  /** Anywhere but in text. */
  | 'not-typing'
  /** Where the focus is on nothing that has the same key itself, as a button has Enter. */
  | 'not-its-own'
  /** On nothing, or on a control of the process. */
  | 'at-rest'
  /** On a body of the diagram. */
  | 'on-body';

/**
 * A row of the table of keys (`key-table.ts`). Listeners, the dialog that lists the keys, hints on
 * buttons and the documentation are made of these rows.
 */
export interface KeyRow<
  Label extends string | null = string | null,
  Action extends string | null = string | null,
> {
  /** What is asked for; `null` where the browser itself does it, and the key is only told. */
  readonly action: Action;
  /**
   * By the names that `KeyboardEvent.key` has for them, or by the digit that is printed on the key.
   * `Shift+` before it makes another key only where it stands here; with Control (or Cmd) or Alt a key is
   * the browser's unless it stands here.
   */
  readonly keys: readonly string[];
  readonly when: When;
  /** Which words of `src/i18n/keys.*.ts` tell it; `null` where those of another row do, or where every such thing has these keys. */
  readonly label: Label;
  /** It counts again and again while it is held down. */
  readonly repeats?: true;
  /** The browser may do what it does with it as well. */
  readonly passesOn?: true;
}

/** The keys that one room answers, in the order in which they are told. */
export type KeyTable<
  Label extends string | null = string | null,
  Action extends string | null = string | null,
> = readonly KeyRow<Label, Action>[];

/** Everything that the keys of a table can ask: a `Record` of these is whole only when each is answered. */
export type ActionIn<Table extends KeyTable> = NonNullable<Table[number]['action']>;
