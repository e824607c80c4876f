import { type BinaryKind, binaryKindOf } from '../../model/binary-kinds.ts';
import { otherKindOf } from '../../model/other-kinds.ts';
import type { FaultCode } from '../../model/report.ts';
import { ReadFault, type ReadFaultCode } from './read-fault.ts';
import type { Zip } from './zip.ts';

/**
 * Parts by which a file of an office from before 2007 is known, each as its table of contents names it. A
 * message or a document can hold a workbook: the part that is named first says what the whole is.
 */
const OLD_PARTS: Readonly<Record<string, ReadFaultCode>> = {
  '__nameid_version1.0': 'file-is-mail',
  EncryptedPackage: 'file-encrypted',
  WordDocument: 'file-is-document',
  'PowerPoint Document': 'file-is-document',
  VisioDocument: 'file-is-picture',
  Workbook: 'file-old-workbook',
  Book: 'file-old-workbook',
};

const oldOfficeOf = (bytes: Uint8Array): ReadFaultCode => {
  // Their names have two bytes for each letter, and nothing after the last one.
  const text = new TextDecoder('utf-16le').decode(bytes);
  const named = Object.entries(OLD_PARTS)
    .map(([part, code]) => ({ at: text.indexOf(`${part}\0`), code }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  return named[0]?.code ?? 'file-is-unknown';
};

const OTHER_BYTES: Readonly<Record<Exclude<BinaryKind, 'zip' | 'old-office'>, ReadFaultCode>> = {
  packed: 'file-is-packed',
  pdf: 'file-is-pdf',
  picture: 'file-is-picture',
};

/**
 * Whether a file is a zip, as workbooks are.
 * @throws {ReadFault} when its first bytes say that it is something else, in which there is no table
 */
export const isZip = (bytes: Uint8Array): boolean => {
  const kind = binaryKindOf(bytes);
  if (kind === null || kind === 'zip') return kind === 'zip';
  throw new ReadFault(kind === 'old-office' ? oldOfficeOf(bytes) : OTHER_BYTES[kind]);
};

/** Files that are zips too, by a part or a folder that each has. */
const OTHER_ZIPS: readonly (readonly [string, ReadFaultCode, string?])[] = [
  ['word/', 'file-is-document'],
  ['ppt/', 'file-is-document'],
  ['visio/', 'file-is-picture'],
  // Workbooks whose cells are packed in a way of their own.
  ['xl/workbook.bin', 'file-other-workbook', '.xlsb'],
  ['Index/Document.iwa', 'file-other-workbook', '.numbers'],
];

const OPEN_DOCUMENTS: readonly (readonly [RegExp, ReadFaultCode])[] = [
  [/opendocument\.(?:text|presentation)/u, 'file-is-document'],
  [/opendocument\.graphics/u, 'file-is-picture'],
];

/** What a zip says of itself in a part of its own. */
const toldKind = (zip: Zip): string => {
  let told = '';
  zip.read('mimetype', (piece) => {
    told += new TextDecoder().decode(piece.subarray(0, 200));
  });
  return told;
};

/** @throws {ReadFault} when a zip is a file of another kind, which is told by its name */
export const refuseOtherZips = (zip: Zip): void => {
  for (const [part, code, ending] of OTHER_ZIPS)
    if (zip.names.some((name) => name.startsWith(part)))
      throw new ReadFault(code, ending === undefined ? {} : { ending });
  const told = toldKind(zip);
  for (const [kind, code] of OPEN_DOCUMENTS) if (kind.test(told)) throw new ReadFault(code);
};

const OTHER_TEXTS: Partial<Record<FaultCode, ReadFaultCode>> = {
  'is-html': 'file-is-html',
  'is-xml': 'file-is-xml',
  'is-pdf': 'file-is-pdf',
  'is-document': 'file-is-document',
  'is-picture': 'file-is-picture',
  'is-mail': 'file-is-mail',
  'is-yaml': 'file-is-yaml',
};

/** A workbook that is written as one XML document. */
const XML_WORKBOOK =
  /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet|opendocument\.spreadsheet/u;

/** Text that no reader knows is told by what it is. */
export const refuseText = (beginning: string): never => {
  const code = OTHER_TEXTS[otherKindOf(beginning) ?? 'not-json'] ?? 'file-is-unknown';
  if (code === 'file-is-xml' && XML_WORKBOOK.test(beginning))
    throw new ReadFault('file-other-workbook', { ending: '.xml' });
  throw new ReadFault(code);
};
