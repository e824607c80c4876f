import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importRead, tryToRead } from '../../../src/import/import-file.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import type { GraphFile } from '../../../src/model/schema.ts';
import { nationalList } from '../../fixtures/national-list.ts';
import { buildOurs } from './build-ours.ts';
import { NATIONAL, NOORD_VELUWE } from './subjects.ts';

const REGION = fileURLToPath(new URL('../../../data/noord-veluwe.json', import.meta.url));

/** The list as the page reads one that is dropped on it. Throws when it is not a list of memberships. */
const graphOfList = (list: string | null): GraphFile => {
  const read = tryToRead(
    list === null ? nationalList() : readFileSync(list),
    list === null ? 'regelingen.csv' : basename(list),
  );
  if (!read.ok || read.file.kind !== 'tables') throw new Error('The list is not a table');
  const { file } = importRead(read.file, { today: '2016-01-01' });
  const parsed = parseGraph(JSON.stringify(file));
  if (!parsed.ok) throw new Error('The list makes no map');
  return parsed.graph.file;
};

/**
 * Builds the map of Noord-Veluwe, and one of the list of a whole country.
 * @param list its path; `null`: one of that size is made
 * @param limit of each build, in milliseconds
 */
export const prepareReal = (
  list: string | null,
  work: string,
  folder: string,
  limit: number,
): void => {
  const region = parseGraph(readFileSync(REGION, 'utf8'));
  if (!region.ok) throw new Error('The map of Noord-Veluwe is not valid');
  for (const [subject, graph] of [
    [NOORD_VELUWE, region.graph.file],
    [NATIONAL, graphOfList(list)],
  ] as const) {
    const path = subject.path(0);
    buildOurs(graph, join(work, `project${path.replaceAll('/', '-')}`), join(folder, path), limit);
  }
};
