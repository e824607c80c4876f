import type { Fault } from '../model/fault.ts';

/** Why there is no map. The sentences, cause and way out, are in the catalogues (`problem.<code>`). */
export interface Problem {
  readonly code:
    | 'graph-not-found'
    | 'graph-unreachable'
    | 'graph-invalid'
    | 'graph-name-invalid'
    | 'data-address-refused';
  /** What was asked for, as the reader knows it: a file name or an address. */
  readonly subject: string;
  /** Every fault in the file, when it is the file. */
  readonly faults: readonly Fault[];
}
