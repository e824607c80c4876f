import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './qr-code.module.css';

interface QrCodeProps {
  readonly text: string;
  /** What it is announced as; the text itself stands beside it. */
  readonly label: string;
}

/** What readers of a code need around it, in modules. */
const QUIET_ZONE = 4;

/** A code of a longer text (in letters) is too fine for a phone at the back of a room. */
const MAX_LENGTH = 600;

export const fitsInCode = (text: string): boolean => text.length <= MAX_LENGTH;

/** A text that fits as a code to photograph: always dark on white, whatever the theme. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const { size, path } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: QUIET_ZONE });
    const modules = code.data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x},${y}h1v1h-1z`] : [])),
    );
    return { size: code.size, path: modules.join('') };
  }, [text]);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-qr
    >
      <rect className={styles.ground} width={size} height={size} />
      <path className={styles.modules} d={path} />
    </svg>
  );
};
