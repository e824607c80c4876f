import type { Health } from '../model/health.ts';
import type { Language } from '../model/text.ts';

/** What `npm run validate` says: a catalogue. */
interface ValidateWords {
  readonly usage: string;
  readonly unreadable: string;
  readonly remark: string;
  readonly valid: string;
  readonly place: (line: number | undefined, about: string | undefined) => string;
  readonly summary: (errors: number, remarks: number) => string;
  readonly fixed: (count: number) => string;
  readonly unwritable: string;
  /** What is not mended here. */
  readonly tablesStay: string;
  readonly health: (health: Health) => readonly string[];
}

const placed = (word: string, line: number | undefined, about: string | undefined): string => {
  const parts = [
    line === undefined ? null : `${word} ${line}`,
    about === undefined ? null : `“${about}”`,
  ];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
};

export const VALIDATE_WORDS: Readonly<Record<Language, ValidateWords>> = {
  nl: {
    usage:
      'Noem een of meer graafbestanden: npm run validate -- data/NAAM.json. Met --fix wordt hersteld wat vanzelf te herstellen is, met --health staat erbij hoe het bestand ervoor staat.',
    unreadable: 'Dit bestand kan niet worden gelezen. Controleer de naam.',
    remark: 'opmerking: ',
    valid: 'in orde',
    place: (line, about) => placed('regel', line, about),
    summary: (errors, remarks) =>
      `${errors === 1 ? '1 fout' : `${errors} fouten`}, ${remarks === 1 ? '1 opmerking' : `${remarks} opmerkingen`}.`,
    fixed: (count) => `${count === 1 ? '1 ding is' : `${count} dingen zijn`} hersteld.`,
    tablesStay:
      'Alleen een graafbestand wordt hier hersteld. Open dit in de kaart en neem over wat u wilt, of verbeter het zelf.',
    unwritable: 'Dit bestand kan niet worden geschreven. Controleer of het is afgeschermd.',
    health: ({ counts, held, undescribed, alone }) => [
      `organen ${counts.bodies}, relaties ${counts.relations}, deelnames ${counts.memberships}, beelden ${counts.views}, processen ${counts.processes}, verhalen ${counts.stories}`,
      `relaties en deelnames: ${held.stated} met bron, ${held.declared} eigen opgave, ${held.inferred} afgeleid, ${held.unsourced} zonder bron`,
      `organen zonder omschrijving ${undescribed}, zonder relatie of deelname ${alone}`,
    ],
  },
  en: {
    usage:
      'Name one or more graph files: npm run validate -- data/NAME.json. With --fix it mends what can be mended by itself, with --health it tells how the file is doing.',
    unreadable: 'This file cannot be read. Check its name.',
    remark: 'remark: ',
    valid: 'valid',
    place: (line, about) => placed('line', line, about),
    summary: (errors, remarks) =>
      `${errors === 1 ? '1 error' : `${errors} errors`}, ${remarks === 1 ? '1 remark' : `${remarks} remarks`}.`,
    fixed: (count) => `${count === 1 ? '1 thing was' : `${count} things were`} mended.`,
    tablesStay:
      'Only a graph file is mended here. Open this in the map and take over what you want, or mend it yourself.',
    unwritable: 'This file cannot be written. Check whether it is protected.',
    health: ({ counts, held, undescribed, alone }) => [
      `bodies ${counts.bodies}, relations ${counts.relations}, memberships ${counts.memberships}, views ${counts.views}, processes ${counts.processes}, stories ${counts.stories}`,
      `relations and memberships: ${held.stated} with a source, ${held.declared} self-declared, ${held.inferred} inferred, ${held.unsourced} without a source`,
      `bodies without a description ${undescribed}, without a relation or membership ${alone}`,
    ],
  },
};
