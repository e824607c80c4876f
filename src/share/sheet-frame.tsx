import type { ReactNode, Ref } from 'react';
import type { Font } from '../layout/measure-text.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { KeyEntry } from './key-of.tsx';
import { legendRows, SAMPLE } from './legend-rows.ts';
import styles from './picture-sheet.module.css';

const TITLE: Font = { size: 22, weight: 700 };
const WORDS: Font = { size: 13, weight: 400 };

/** In diagram units. A picture is as large as what it shows, and at least so wide that its words can be read. */
const SHEET = { margin: 24, leastWidth: 560, title: 28, line: 19, gap: 14 } as const;

interface LinesProps {
  readonly lines: readonly string[];
  readonly font: Font;
  readonly y: number;
  readonly height: number;
  readonly quiet?: boolean;
}

const Lines = ({ lines, font, y, height, quiet = false }: LinesProps) =>
  lines.map((line, index) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same, and none moves
      key={index}
      x={SHEET.margin}
      y={y + height * (index + 0.5)}
      dominantBaseline="central"
      fontSize={font.size}
      fontWeight={font.weight}
      fill={quiet ? 'var(--ink-muted)' : 'var(--ink)'}
    >
      {line}
    </text>
  ));

interface SheetFrameProps {
  readonly ref: Ref<SVGSVGElement>;
  /** What it shows, for who listens. */
  readonly label: string;
  readonly title: string;
  /** Of which region it is, when and from where. */
  readonly origin: string;
  /** How large what it shows is, in diagram units. */
  readonly drawn: { readonly width: number; readonly height: number };
  /** What the lines mean that it shows. */
  readonly kinds: readonly KeyEntry[];
  /** What its marks mean, in a sentence; empty: it has none. */
  readonly explained: string;
  /** Where more can be asked; `null`: it is nowhere on the web. */
  readonly address: string | null;
  readonly children: ReactNode;
}

/** What makes a picture stand by itself: what it shows, when and from where, what its marks mean, and its address. */
export const SheetFrame = (props: SheetFrameProps) => {
  const { ref, label, drawn, kinds, address, children } = props;
  const width = Math.max(SHEET.leastWidth, drawn.width + 2 * SHEET.margin);
  const room = width - 2 * SHEET.margin;
  const title = wrapText(props.title, TITLE, room);
  const origin = wrapText(props.origin, WORDS, room);
  const explained = props.explained === '' ? [] : wrapText(props.explained, WORDS, room);
  const legend = legendRows(
    kinds.map(({ word }) => word),
    WORDS,
    room,
  );
  const foot = address === null ? [] : wrapText(address, WORDS, room);
  const originAt = SHEET.margin + title.length * SHEET.title;
  const pictureAt = originAt + origin.length * SHEET.line + SHEET.gap;
  const legendAt = pictureAt + drawn.height + SHEET.gap;
  const explainedAt = legendAt + ((legend.at(-1)?.row ?? -1) + 1) * SHEET.line;
  const footAt = explainedAt + explained.length * SHEET.line + SHEET.gap / 2;
  const height = footAt + foot.length * SHEET.line + SHEET.margin;
  return (
    <svg
      ref={ref}
      className={styles.sheet}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <rect width={width} height={height} fill="var(--page)" />
      <Lines lines={title} font={TITLE} y={SHEET.margin} height={SHEET.title} />
      <Lines lines={origin} font={WORDS} y={originAt} height={SHEET.line} quiet />
      <svg
        x={(width - drawn.width) / 2}
        y={pictureAt}
        width={drawn.width}
        height={drawn.height}
        aria-hidden
      >
        {children}
      </svg>
      {kinds.map(({ id, word, colour, sample }, index) => {
        const { x = 0, row = 0 } = legend[index] ?? {};
        return (
          <g
            key={id}
            transform={`translate(${SHEET.margin + x} ${legendAt + row * SHEET.line})`}
            data-colour={colour}
            color={colour === undefined ? 'var(--ink-muted)' : 'var(--relation)'}
          >
            {sample}
            <text
              x={SAMPLE.width + SAMPLE.gap}
              y={SAMPLE.height / 2}
              dominantBaseline="central"
              fontSize={WORDS.size}
              fontWeight={WORDS.weight}
              fill="var(--ink)"
            >
              {word}
            </text>
          </g>
        );
      })}
      <Lines lines={explained} font={WORDS} y={explainedAt} height={SHEET.line} />
      <Lines lines={foot} font={WORDS} y={footAt} height={SHEET.line} quiet />
    </svg>
  );
};
