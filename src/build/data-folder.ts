import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndex } from '../deployment/graph-list.ts';
import type { Graph } from '../model/graph.ts';
import { isGraphName } from '../model/graph-name.ts';
import type { Text } from '../model/text.ts';
import { type CheckedGraphFile, readGraphFile } from './graph-files.ts';

/** What a folder with graphs has to show. */
export interface DataFolder {
  /** The graphs that can be shown, in the order in which they are listed. */
  readonly graphs: readonly CheckedGraphFile[];
  /** Name of the one that comes first. */
  readonly first: string;
  /** The list of them, as `data/index.json` has it. */
  readonly index: string;
  /** What was left out, and why: for whoever runs the command. */
  readonly told: readonly string[];
}

/** Names of the files in a folder that may be graphs, sorted, so that two builds are equal. */
export const graphNames = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter(isGraphName)
    .sort();

const titleOf = ({ file }: Graph): Text => file.meta.name;

const indexText = (graphs: readonly CheckedGraphFile[], first: string, titles: Titles): string => {
  const entries = graphs.map(({ name, graph }) => {
    const { nl, en } = titles.get(name) ?? titleOf(graph);
    return JSON.stringify({ name, title: { nl, en } });
  });
  return `{\n  "$schema": "./index.schema.json",\n  "default": ${JSON.stringify(first)},\n  "graphs": [\n    ${entries.join(',\n    ')}\n  ]\n}\n`;
};

type Titles = ReadonlyMap<string, Text | null>;

/**
 * Reads the graphs of a folder: those that its `index.json` names, in that order, and without one all.
 * A draft, a file that is not right yet, stops nothing: it is told, and left out. Throws when nothing is
 * left, or when the list can't be read.
 * @param isPublished whether the folder is one that was put down: there nothing is shown that it does not name
 */
export const readDataFolder = (folder: string, isPublished = false): DataFolder => {
  const indexFile = join(folder, 'index.json');
  const listed = readIndex(existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : null);
  if (listed.isBroken) throw new Error(`${indexFile} is no list of graphs: see index.schema.json`);
  const named = listed.graphs.map(({ name }) => name);
  const others = graphNames(folder).filter((name) => !named.includes(name));
  const told: string[] = [];
  const read = (name: string): CheckedGraphFile[] => {
    if (!existsSync(join(folder, `${name}.json`))) {
      told.push(`${indexFile} names ${name}, and there is no ${name}.json. It is left out.`);
      return [];
    }
    try {
      return [readGraphFile(folder, name)];
    } catch (fault) {
      told.push(`${fault instanceof Error ? fault.message : fault}\n  It is left out.`);
      return [];
    }
  };
  const isAll = !isPublished || named.length === 0;
  if (!isAll) {
    for (const name of others)
      told.push(`${name}.json is not named in ${indexFile}: the map does not list it.`);
  }
  const graphs = (isAll ? [...named, ...others] : named).flatMap(read);
  const first = graphs.find(({ name }) => name === listed.default) ?? graphs[0];
  if (first === undefined) {
    throw new Error(`There is no graph in ${folder} that can be shown:\n${told.join('\n')}`);
  }
  const titles: Titles = new Map(listed.graphs.map(({ name, title }) => [name, title]));
  return { graphs, first: first.name, index: indexText(graphs, first.name, titles), told };
};
