import { Parser } from 'saxen';
import { ReadFault } from './read-fault.ts';

/** What is heard of an XML document, by names without their prefixes. */
export interface Hearer {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Deeper than any document of an office; far less than what a stack can hold. */
const MOST_DEEP = 500;

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Takes an XML document in piece by piece. Entities of its own are not expanded and nothing is fetched:
 * the parser knows neither.
 */
export const createXml = ({ open, close, text }: Hearer) => {
  const parser = new Parser();
  let depth = 0;
  parser.on('openTag', (name, attributes, decode) => {
    depth++;
    if (depth > MOST_DEEP) throw new ReadFault('file-damaged');
    const plain: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(attributes())) {
      if (typeof value === 'string') plain[bare(key)] ??= decode(value);
    }
    open(bare(name), plain);
  });
  parser.on('closeTag', (name) => {
    depth--;
    close?.(bare(name));
  });
  if (text !== undefined) {
    parser.on('text', (raw, decode) => text(decode(raw)));
    parser.on('cdata', text);
  }
  parser.on('error', () => {
    throw new ReadFault('file-damaged');
  });
  return parser;
};

/** Reads a whole document that is there already. */
export const readXml = (document: string, hearer: Hearer): void => {
  createXml(hearer).write(document).end();
};
