import type { Gatherer, Row } from './gather.ts';

const LINK = /^(?:https:\/\/|mailto:)\S+$/u;

/** A link as people write it: without what stands before it, or with the old `http:`. */
const asLink = (text: string): string | null => {
  if (LINK.test(text)) return text;
  const bare = text.replace(/^http:\/\//iu, '');
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/u.test(bare) ? `https://${bare}` : null;
};

/** The link that a cell holds; `undefined`: none, or none that can be followed, which is told. */
export const linkIn = (row: Row, column: string, gatherer: Gatherer): string | undefined => {
  const text = row.cell(column);
  if (text === '') return undefined;
  const link = asLink(text);
  if (link === null) gatherer.fault({ code: 'link-unknown', severity: 'remark', row, column });
  return link ?? undefined;
};
