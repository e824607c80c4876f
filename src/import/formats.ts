/** What a file of a format brings. A sentence that names the formats names them by this. */
export type Holding = 'workbook' | 'table' | 'process' | 'map';

interface Format {
  readonly holds: Holding;
  /** Endings of names of such files, without the dot. Sentences name the first of them. */
  readonly endings: readonly [string, ...string[]];
}

/**
 * Every format that a map is made of. How one is known and read stands in `read/readers.ts`, which types
 * ask for.
 */
export const FORMATS = {
  xlsx: { holds: 'workbook', endings: ['xlsx', 'xlsm'] },
  ods: { holds: 'workbook', endings: ['ods'] },
  csv: { holds: 'table', endings: ['csv', 'tsv', 'txt'] },
  json: { holds: 'map', endings: ['json'] },
  bpmn: { holds: 'process', endings: ['bpmn'] },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof FORMATS;

const ALL: readonly Format[] = Object.values(FORMATS);

const dotted = (ending: string): string => `.${ending}`;

/** Every ending with its dot, as a file chooser takes them. */
export const ENDINGS: readonly string[] = ALL.flatMap(({ endings }) => endings.map(dotted));

const toldOf = (holding: Holding): string =>
  ALL.filter(({ holds }) => holds === holding)
    .map(({ endings: [first] }) => dotted(first))
    .join(', ');

/** The endings that a sentence names, by what such files hold. */
export const TOLD_ENDINGS: Readonly<Record<Holding, string>> = {
  workbook: toldOf('workbook'),
  table: toldOf('table'),
  process: toldOf('process'),
  map: toldOf('map'),
};
