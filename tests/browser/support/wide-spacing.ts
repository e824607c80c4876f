/** What a reader may do to every page, by WCAG 1.4.12. */
export const WIDE_SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`;
