import type { Cell, Joint } from '../perspective/matrix-rows.ts';
import styles from './matrix-cell.module.css';

interface MatrixCellProps {
  readonly cell: Cell | undefined;
  /** What it says, for who listens. */
  readonly text: string;
  /** How it hangs together with those beside it; `undefined`: it does not. */
  readonly joint: Joint | undefined;
  readonly isOfLens: boolean;
}

/** A place of a table: a mark where one sits, and nothing where not. */
export const MatrixCell = ({ cell, text, joint, isOfLens }: MatrixCellProps) => (
  <td
    className={styles.cell}
    data-extent={cell?.extent}
    data-joint={joint}
    data-lens={isOfLens || undefined}
    title={cell?.seats && text}
  >
    {cell ? <i className={styles.mark} data-evidence={cell.evidence} /> : null}
    <span className="visually-hidden">{text}</span>
  </td>
);
