import type { Tables } from '../table.ts';
import type { Zip } from './zip.ts';

/** An old encoding that letters were read in: they should be UTF-8. */
export type OldEncoding = 'utf-16' | 'windows-1252' | 'macintosh';

/** What could be told of how a file was read. */
export interface ReadNotes {
  readonly encoding?: OldEncoding;
  readonly separator?: string;
  readonly hasMacros?: boolean;
  /** The name of what was read, where that lay in a packed file. */
  readonly unpacked?: string;
}

/** What a file turned out to be: tables, or the text of a graph file. */
export type ReadFile =
  | { readonly kind: 'tables'; readonly tables: Tables; readonly notes: ReadNotes }
  | {
      readonly kind: 'graph';
      readonly text: string;
      readonly notes: Pick<ReadNotes, 'encoding' | 'unpacked'>;
    };

/** How a format is known by what is in a file, and read. */
export type Reader =
  | {
      readonly packed: true;
      readonly is: (zip: Zip) => boolean;
      /** @throws {ReadFault} when nothing can be read of it */
      readonly read: (zip: Zip, name: string) => ReadFile;
    }
  | {
      readonly packed: false;
      /**
       * @param beginning of the text, without blanks before it
       * @param ending of the name, in small letters and without its dot
       */
      readonly is: (beginning: string, ending: string) => boolean;
      /** @throws {ReadFault} when nothing can be read of it */
      readonly read: (text: string, name: string) => ReadFile;
    };
