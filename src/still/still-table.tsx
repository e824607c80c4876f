import { type CSSProperties, useMemo } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { plainText } from '../model/plain-text.ts';
import { jointsOf, matrixOf } from '../perspective/matrix-rows.ts';
import type { Request } from '../perspective/request.ts';
import { useGraph } from '../state/use-graph.ts';
import marks from './matrix-cell.module.css';
import { MatrixCell } from './matrix-cell.tsx';
import { cellText, columnName, marksTold } from './matrix-words.ts';
import seats from './seat-table.module.css';
import styles from './still-table.module.css';

/** About how many letters of a name stand in a line, and more rows than this can't be seen in small. */
const [LETTERS, MOST_ROWS] = [30, 60];

interface StillTableProps {
  /** What is shown; it need not be the present request. */
  readonly request: Request;
  /** As long as it is, to be read on paper; else as small as shows it in the room that there is. */
  readonly isWhole: boolean;
}

/** The table of who sits where with nothing to press: of a scene on paper, or in small. */
export const StillTable = ({ request, isWhole }: StillTableProps) => {
  const graph = useGraph();
  const { matrix: words } = useMessagesApart();
  const { lang, lens, role } = request;
  const matrix = useMemo(() => matrixOf(graph, request), [graph, request]);
  const { columns, hasRoles } = matrix;
  const rows = isWhole ? matrix.rows : matrix.rows.slice(0, MOST_ROWS);
  const names = rows.map(({ body }) => plainText(body.name[lang]));
  const lines = names.reduce((sum, { length }) => sum + Math.ceil(length / LETTERS), 0);
  // How many letters high it is, and how wide.
  const sizes: CSSProperties & Record<`--${string}`, number> = {
    '--down': 1.25 * (lines + 2) + rows.length + 2,
    '--across': 20 + 6 * columns.length,
  };
  const isAsked = (id: string) => id === lens || id === role || undefined;
  return (
    <div className={styles.room} data-still-table data-whole={isWhole || undefined}>
      <div className={styles.table} style={sizes}>
        <table className={hasRoles ? undefined : seats.seats}>
          <thead>
            <tr>
              <th scope="col">{words.body}</th>
              {columns.map(({ id }) => (
                <th key={id} scope="col" className={marks.cell} data-lens={isAsked(id)}>
                  {columnName(graph, id, lang)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const joints = hasRoles ? null : jointsOf(columns, row);
              return (
                <tr key={row.body.id} data-body={row.body.id}>
                  <th scope="row">{names[index]}</th>
                  {columns.map(({ id }) => (
                    <MatrixCell
                      key={id}
                      cell={row.cells.get(id)}
                      text={cellText(graph, row.cells.get(id), words, lang)}
                      joint={joints?.get(id)}
                      isOfLens={false}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {columns.map(({ id, load }) => (
                <td key={id} className={marks.cell}>
                  {load}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {isWhole ? <p className={styles.quiet}>{marksTold(matrix, words)}</p> : null}
    </div>
  );
};
