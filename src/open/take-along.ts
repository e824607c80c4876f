import { mapTables } from '../import/map-tables.ts';
import { slugOf } from '../import/names.ts';
import { templateSheets } from '../import/template.ts';
import { writeXlsx } from '../import/write-xlsx.ts';
import type { RawGraph } from '../model/format-2.ts';
import { asWritten } from '../model/spoken-in.ts';
import type { Language } from '../model/text.ts';
import { withoutHiddenPeople } from '../model/without-hidden-people.ts';
import type { OwnMap } from '../state/own-map.ts';
import { useMap } from '../state/store.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The browser has begun to save by then, in milliseconds. */
const SAVED_MS = 10_000;

/** Gives a file to the reader, as a download. */
const download = (content: BlobPart, type: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), SAVED_MS);
};

/** The sheets and headings that a map is made of, with lists to choose from. */
export const downloadTemplate = (language: Language): void => {
  const name = language === 'nl' ? 'sjabloon-bestuurskaart.xlsx' : 'map-template.xlsx';
  download(writeXlsx(templateSheets(language)), WORKBOOK, name);
};

/** The map that is shown, as a workbook to change. */
export const downloadThisMap = (): void => {
  const { graph } = useMap.getState();
  if (graph === null) return;
  const { file } = asWritten(graph);
  const name = slugOf(file.meta.region.nl) || 'kaart';
  download(writeXlsx(mapTables({ ...file, format: 2 })), WORKBOOK, `${name}.xlsx`);
};

/**
 * A map of one's own as a graph file: it opens as it is here, and on any site with a map. Whom it hides is not
 * in it, as it may be published; the file on this device still has them.
 */
export const downloadOwn = ({ name, text }: OwnMap): void => {
  const bare = name.replace(/\.\w{1,5}$/u, '');
  // It is drawn: it was checked.
  const file = JSON.parse(text) as RawGraph;
  const indented = JSON.stringify(withoutHiddenPeople(file), null, 2);
  download(`${indented}\n`, 'application/json', `${slugOf(bare) || 'kaart'}.json`);
};
