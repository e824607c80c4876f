import type { Ref } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { Font } from '../layout/measure-text.ts';
import type { Placement } from '../layout/placement.ts';
import { wrapText } from '../layout/wrap-text.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { provenanceOf } from '../perspective/provenance.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { stillLabel } from '../still/still-label.ts';
import { StillPicture } from '../still/still-picture.tsx';
import { keyOf, originOf } from './key-of.tsx';
import { legendRows, SAMPLE } from './legend-rows.ts';
import styles from './picture-sheet.module.css';

const TITLE: Font = { size: 22, weight: 700 };
const WORDS: Font = { size: 13, weight: 400 };

/** In diagram units. A picture is as large as its diagram, and at least so wide that its words can be read. */
const SHEET = { margin: 24, leastWidth: 560, title: 28, line: 19, gap: 14, around: 8 } as const;

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

interface PictureSheetProps {
  readonly ref: Ref<SVGSVGElement>;
  readonly perspective: Perspective;
  readonly placement: Placement;
  /** Where the picture can be asked more; `null`: it is nowhere on the web. */
  readonly address: string | null;
}

/** A picture that stands by itself: what it shows, when and from where, what its lines mean, and its address. */
export const PictureSheet = ({ ref, perspective, placement, address }: PictureSheetProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const lang = useMap((state) => state.request.lang);
  const drawn = {
    width: placement.width + 2 * SHEET.around,
    height: placement.height + 2 * SHEET.around,
  };
  const width = Math.max(SHEET.leastWidth, drawn.width + 2 * SHEET.margin);
  const room = width - 2 * SHEET.margin;
  const label = stillLabel(perspective, messages, lang);
  const title = wrapText(perspective.title, TITLE, room);
  const origin = wrapText(
    originOf(graph, provenanceOf(graph, perspective), messages, lang),
    WORDS,
    room,
  );
  const kinds = keyOf(graph, perspective, messages, lang);
  const legend = legendRows(
    kinds.map(({ word }) => word),
    WORDS,
    room,
  );
  const foot = address === null ? [] : wrapText(address, WORDS, room);
  const originAt = SHEET.margin + title.length * SHEET.title;
  const pictureAt = originAt + origin.length * SHEET.line + SHEET.gap;
  const legendAt = pictureAt + drawn.height + SHEET.gap;
  const footAt = legendAt + ((legend.at(-1)?.row ?? -1) + 1) * SHEET.line + SHEET.gap / 2;
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
        <StillPicture perspective={perspective} placement={placement} label={label} />
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
      <Lines lines={foot} font={WORDS} y={footAt} height={SHEET.line} quiet />
    </svg>
  );
};
