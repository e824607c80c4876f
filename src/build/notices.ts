import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Licence, licenceOf } from './licences.ts';

/** A package of others of which something is shipped. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly home: string;
  readonly licence: Licence;
  /** The texts of its licence and notices, as the package gives them. */
  readonly texts: readonly string[];
}

const FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** The folder of the package that a module is of; `null` for a module of the project's own. */
export const packageFolderOf = (module: string): string | null =>
  FOLDER.exec(module.replace(/^\0/, '').replace(/\?.*$/, ''))?.[0] ?? null;

/** Licences that a package offers without their text, which the project keeps itself. */
const keptText = (root: string, taken: string): readonly string[] => {
  const file = join(root, 'LICENSES', `${taken}.txt`);
  return existsSync(file) ? [readFileSync(file, 'utf8')] : [];
};

/** Reads what a package says of itself. */
export const readPackage = (folder: string, root: string): ShippedPackage => {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const licence = licenceOf(String(license));
  if (licence === null) {
    throw new Error(
      `${name} has the licence ${license}: see whether it goes with the EUPL-1.2, and write it down in src/build/licences.ts`,
    );
  }
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  if (texts.length === 0) throw new Error(`${name} brings no text of its licence`);
  const source = typeof repository === 'string' ? repository : repository?.url;
  return {
    name,
    version,
    home: homepage ?? source ?? '',
    licence,
    texts: licence.taken === licence.offered ? texts : [...texts, ...keptText(root, licence.taken)],
  };
};

const RULE = '-'.repeat(80);

const sayTaken = ({ offered, taken }: Licence): string =>
  offered === taken ? taken : `${taken} (offered: ${offered})`;

/** What is told of the works of others: a table of their licences, and then each with its texts. */
export const noticesOf = (packages: readonly ShippedPackage[]): string => {
  const sorted = [...packages].sort((a, b) =>
    `${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1,
  );
  const table = sorted.map(
    ({ name, version, licence }) =>
      `${`${name} ${version}`.padEnd(56)} ${sayTaken(licence)}: ${licence.because}`,
  );
  const texts = sorted.map(({ name, version, home, licence, texts: own }) =>
    [
      RULE,
      `${name} ${version}`,
      home,
      sayTaken(licence),
      '',
      ...own.map((text) => text.trim()),
    ].join('\n'),
  );
  return [
    'Bestuurskaart is licensed under the EUPL-1.2. It ships these works of others, and each goes',
    'together with that licence:',
    '',
    ...table,
    '',
    ...texts,
    '',
  ].join('\n');
};
