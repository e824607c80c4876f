/** A piece of rendered HTML: an element with what is in it, or a text or comment. */
export interface MarkupNode {
  /** All of it. */
  readonly html: string;
  /** The tag that opens it, or the text. */
  readonly open: string;
  readonly close: string;
  readonly children: readonly MarkupNode[];
  readonly isElement: boolean;
}

/** React escapes `<` and `>` wherever they are no markup, so that this reads all that it renders. */
const TOKEN = /<!--.*?-->|<[^>]*>|[^<]+/gs;

const nodeOf = (open: string, children: readonly MarkupNode[], close: string): MarkupNode => ({
  html: open + children.map(({ html }) => html).join('') + close,
  open,
  close,
  children,
  isElement: /^<[a-z]/i.test(open),
});

/** What React rendered to text, as a tree. Throws when a tag is left open. */
export const readMarkup = (html: string): readonly MarkupNode[] => {
  const root: MarkupNode[] = [];
  const open: { readonly tag: string; readonly children: MarkupNode[] }[] = [];
  for (const [token] of html.matchAll(TOKEN)) {
    const siblings = open.at(-1)?.children ?? root;
    if (token.startsWith('</')) {
      const ended = open.pop();
      if (ended === undefined) throw new Error(`Nothing is open where ${token} stands`);
      (open.at(-1)?.children ?? root).push(nodeOf(ended.tag, ended.children, token));
    } else if (/^<[a-z]/i.test(token) && !token.endsWith('/>')) {
      open.push({ tag: token, children: [] });
    } else siblings.push(nodeOf(token, [], ''));
  }
  if (open.length > 0) throw new Error(`${open.at(-1)?.tag} is left open`);
  return root;
};
