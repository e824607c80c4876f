import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useLanguageOf } from '../controls/use-language-of.ts';
import { useWindow } from '../controls/use-window.ts';
import { counted } from '../i18n/counted.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { membersAre } from '../model/municipality.ts';
import { plainText } from '../model/plain-text.ts';
import { outermostMembers } from '../model/seats.ts';
import { fillSentence } from '../model/sentences.ts';
import { portionOfTable } from '../model/window-of.ts';
import { jointsOf, matrixOf } from '../perspective/matrix-rows.ts';
import { MATRIX_COLUMNS } from '../perspective/request.ts';
import { reveal } from '../state/selection-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { show, showColumns } from '../state/view-producers.ts';
import marks from '../still/matrix-cell.module.css';
import { MatrixCell } from '../still/matrix-cell.tsx';
import { cellText, columnName, marksTold } from '../still/matrix-words.ts';
import seats from '../still/seat-table.module.css';
import controls from '../styles/controls.module.css';
import styles from './matrix.module.css';
import { type Sorting, sortRows } from './sort-rows.ts';

/** Height of a row before any was drawn, in CSS pixels. */
const ROW = 52;

/** Rows before the first body and after the last. */
const HEAD_AND_FOOT = 2;

/** Who sits where, as a table: bodies by roles or municipalities, with the load of each column. */
export const Matrix = () => {
  const { appearance } = useMessages();
  const { matrix: words } = useMessagesApart();
  const graph = useMap((state) => state.graph);
  const request = useMap((state) => state.request);
  const languageOf = useLanguageOf();
  const [sorting, setSorting] = useState<Sorting>({ column: null, descending: false });
  const { view, lang, lens, columns, role } = request;
  const matrix = useMemo(
    () => graph && matrixOf(graph, { view, columns, role }),
    [graph, view, columns, role],
  );
  const tbody = useRef<HTMLTableSectionElement>(null);
  const portion = portionOfTable(matrix?.columns.length ?? 0);
  const { from, to, before, after } = useWindow(tbody, matrix?.rows.length ?? 0, ROW, portion);
  if (graph === null || matrix === null) return null;
  const { by } = matrix;
  // Where only is known who sits in what, the table is the picture.
  const isOfSeats = !matrix.hasRoles;
  const hasOthers = isOfSeats && matrix.rows.some(({ others }) => others > 0);
  const memberColumns = words.columns[membersAre(graph, outermostMembers(graph))];
  const rows = sortRows(matrix.rows, sorting, lang);
  const sortBy = (column: string) =>
    setSorting((present) => ({
      column,
      descending: present.column === column && !present.descending,
    }));

  const header = (column: string, label: string, load: number | null = null) => {
    const isSorted = sorting.column === column;
    const Arrow = sorting.descending ? ArrowDown : ArrowUp;
    return (
      <th
        key={column}
        scope="col"
        aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
        data-lens={column === lens || column === role || undefined}
      >
        {load === null ? null : (
          <b className={seats.load} data-load={column}>
            {load}
          </b>
        )}
        <button
          type="button"
          className={styles.sort}
          title={fillSentence(words.sort, { column: label })}
          onClick={() => sortBy(column)}
        >
          {label}
          {isSorted ? <Arrow aria-hidden size={14} /> : null}
        </button>
      </th>
    );
  };

  const gap = (height: number) =>
    height > 0 ? (
      <tr aria-hidden>
        <td
          colSpan={matrix.columns.length + 1 + Number(isOfSeats) + Number(hasOthers)}
          style={{ height }}
        />
      </tr>
    ) : null;

  return (
    <article className={styles.matrix}>
      <h2>{words.title}</h2>
      {matrix.hasRoles ? (
        <fieldset className={styles.switch}>
          <legend>{words.by}</legend>
          {MATRIX_COLUMNS.map((choice) => (
            <button
              key={choice}
              type="button"
              className={controls.button}
              aria-pressed={choice === by}
              onClick={() => apply(showColumns(choice))}
            >
              {choice === 'roles' ? words.columns.roles : memberColumns}
            </button>
          ))}
        </fieldset>
      ) : null}
      {matrix.rows.length === 0 ? null : (
        <>
          <p className={styles.quiet}>{marksTold(matrix, words)}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
          <section className={styles.scroll} aria-label={appearance.matrix} tabIndex={0}>
            <table
              className={isOfSeats ? seats.seats : undefined}
              aria-rowcount={rows.length + HEAD_AND_FOOT}
            >
              <thead>
                <tr aria-rowindex={1}>
                  {header('body', words.body)}
                  {isOfSeats ? (
                    <th scope="col">
                      {fillSentence(words.ofAll, { all: String(matrix.columns.length) })}
                    </th>
                  ) : null}
                  {matrix.columns.map(({ id, load }) =>
                    header(id, columnName(graph, id, lang), isOfSeats ? load : null),
                  )}
                  {hasOthers ? <th scope="col">{words.others}</th> : null}
                </tr>
              </thead>
              <tbody ref={tbody}>
                {gap(before)}
                {rows.slice(from, to).map((row, index) => {
                  const { body, cells, others } = row;
                  const joints = isOfSeats ? jointsOf(matrix.columns, row) : null;
                  return (
                    <tr
                      key={body.id}
                      aria-rowindex={from + index + HEAD_AND_FOOT}
                      data-body={body.id}
                      data-evidence={body.evidence.status}
                      data-seat={isOfSeats && lens !== null && cells.has(lens) ? true : undefined}
                      data-single={isOfSeats && cells.size === 1 ? true : undefined}
                    >
                      <th scope="row">
                        <button
                          type="button"
                          className={styles.open}
                          lang={languageOf(body.name)}
                          onClick={() => {
                            apply(show({ view: request.view }));
                            apply(reveal(body.id));
                          }}
                        >
                          {plainText(body.name[lang])}
                        </button>
                        <small>{graph.lanes.get(body.lane)?.label[lang]}</small>
                      </th>
                      {isOfSeats ? <td className={seats.count}>{cells.size}</td> : null}
                      {matrix.columns.map(({ id }) => {
                        const cell = cells.get(id);
                        return (
                          <MatrixCell
                            key={id}
                            cell={cell}
                            text={cellText(graph, cell, words, lang)}
                            joint={joints?.get(id)}
                            isOfLens={isOfSeats && cell !== undefined && id === lens}
                          />
                        );
                      })}
                      {hasOthers ? (
                        <td className={seats.count}>{others > 0 ? `+ ${others}` : '–'}</td>
                      ) : null}
                    </tr>
                  );
                })}
                {gap(after)}
              </tbody>
              {isOfSeats ? null : (
                <tfoot>
                  <tr aria-rowindex={rows.length + HEAD_AND_FOOT}>
                    <th scope="row">{words.total}</th>
                    {matrix.columns.map(({ id, load }) => (
                      <td key={id} className={marks.cell} data-load={id}>
                        {load}
                      </td>
                    ))}
                  </tr>
                </tfoot>
              )}
            </table>
          </section>
        </>
      )}
      <p className={styles.quiet}>
        {[
          ...(matrix.rows.length === 0 ? [words.empty] : []),
          ...(matrix.leftOut > 0 ? [counted(words.leftOut, matrix.leftOut)] : []),
          ...(matrix.silent > 0 && matrix.rows.length > 0
            ? [counted(words.silent, matrix.silent)]
            : []),
          ...(by === 'roles' && matrix.roleless > 0
            ? [counted(words.roleless, matrix.roleless, { columns: memberColumns })]
            : []),
        ].join(' ')}
      </p>
    </article>
  );
};
