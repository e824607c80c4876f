import { createXml, type Hearer } from './xml.ts';
import type { Zip } from './zip.ts';

/** Hears an XML document in a zip while it is unpacked; `false`: there is none of that name. */
export const hearZipped = (zip: Zip, name: string, hearer: Hearer): boolean => {
  const parser = createXml(hearer);
  const decoder = new TextDecoder();
  return zip.read(name, (piece, isLast) => {
    parser.write(decoder.decode(piece, { stream: !isLast }));
    if (isLast) parser.end();
  });
};
