/** Something that did not stop the map but that the reader should know (`notice.<code>`). */
export interface Notice {
  readonly code:
    | 'unknown-value'
    | 'plain-layout'
    | 'layout-stopped'
    | 'too-big-to-unfold'
    | 'colours-refused'
    | 'offline'
    | 'part-missing';
  readonly values: Readonly<Record<string, string>>;
}

/** The longest piece of a value that is told of. */
const MAX_TOLD = 60;

/** A value of the address that is none, or that this graph does not know. */
export const unknownValue = (parameter: string, value: string): Notice => ({
  code: 'unknown-value',
  values: { parameter, value: value.slice(0, MAX_TOLD) },
});
