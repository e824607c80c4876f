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
