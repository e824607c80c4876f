import { strToU8, type Zippable, zipSync } from 'fflate';
import { columnLetter } from './table.ts';

/** A list to choose from in a column: the cells of another column. */
export interface ChoiceList {
  readonly column: number;
  readonly sheet: string;
  readonly from: number;
}

/** A sheet to write. Its first row is its headings. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly isHidden?: boolean;
  /** Columns that are for the map to read, and not for people. */
  readonly hiddenColumns?: readonly number[];
  readonly choices?: readonly ChoiceList[];
}

/** Lists to choose from reach this far down. */
const LAST_ROW = 5_000;
const NAMESPACE = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const [NARROWEST, WIDEST] = [10, 60];

const escaped = (text: string): string =>
  text
    .replace(/_x[0-9A-Fa-f]{4}_/gu, (code) => `_x005F${code}`)
    .replace(
      /(?![\t\n])\p{Cc}/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const cellXml = (text: string, row: number, column: number): string =>
  text === ''
    ? ''
    : `<c r="${columnLetter(column)}${row + 1}" t="inlineStr"${row === 0 ? ' s="1"' : ''}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const columnsXml = ({ rows, hiddenColumns = [] }: WrittenSheet): string => {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return Array.from({ length: count }, (_, column) => {
    const longest = rows
      .slice(0, 200)
      .reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0);
    const width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    const hidden = hiddenColumns.includes(column) ? ' hidden="1"' : '';
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"${hidden}/>`;
  }).join('');
};

const choicesXml = ({ choices = [] }: WrittenSheet): string => {
  if (choices.length === 0) return '';
  const rules = choices.map(({ column, sheet, from }) => {
    const [here, there] = [columnLetter(column), columnLetter(from)];
    const source = `'${sheet.replaceAll("'", "''")}'!$${there}$2:$${there}$${LAST_ROW}`;
    // A list helps and forbids nothing: a new name may be written too.
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${here}2:${here}${LAST_ROW}"><formula1>${escaped(source)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
};

const sheetXml = (sheet: WrittenSheet): string => {
  const rows = sheet.rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((text, column) => cellXml(text, row, column)).join('')}</row>`,
  );
  return `${HEAD}<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columnsXml(sheet)}</cols><sheetData>${rows.join('')}</sheetData>${choicesXml(sheet)}</worksheet>`;
};

const STYLES = `${HEAD}<styleSheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

/** Zips can't hold an earlier date; a fixed one makes the same sheets the same bytes. */
const DATE = new Date(1980, 0, 1);

/** Writes an Excel workbook in which every cell is text: nothing in it is ever a formula. */
export const writeXlsx = (sheets: readonly WrittenSheet[]): Uint8Array<ArrayBuffer> => {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const main = `${NAMESPACE}/spreadsheetml/2006/main`;
  const relationships = `${NAMESPACE}/officeDocument/2006/relationships`;
  const packages = `${NAMESPACE}/package/2006`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${escaped(sheet.name)}" sheetId="${number}"${sheet.isHidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${packages}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${relationships}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rIdStyles" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)]),
    ),
  };
  const zippable: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime: DATE }]]),
  );
  return new Uint8Array(zipSync(zippable));
};
