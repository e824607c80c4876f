import { useEffect, useRef } from 'react';
import { roundedPath } from '../drawing/rounded-path.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Placement } from '../layout/placement.ts';
import { wayKey } from '../layout/swimlane-shape-of.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { fillSentence } from '../model/sentences.ts';
import type { ShownProcess } from '../perspective/shown-process.ts';
import { stepTo } from '../state/producers.ts';
import { apply, useMap } from '../state/store.ts';
import { Arrowheads } from '../styles/arrowheads.tsx';
import styles from './swimlane.module.css';

interface SwimlaneProps {
  readonly graph: Graph;
  readonly shown: ShownProcess;
  readonly placement: Placement;
}

/** Room for an arrowhead at the end of a line, in diagram units. */
const TIP = 8;

/** The process as a swimlane picture: lanes beside each other, time from top to bottom. */
export const Swimlane = ({ graph, shown, placement }: SwimlaneProps) => {
  const { process: words } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const canvas = useRef<HTMLDivElement>(null);
  const current = shown.current?.id;
  useEffect(() => {
    if (current === undefined) return;
    const card = canvas.current?.querySelector(`[data-step="${CSS.escape(current)}"]`);
    card?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [current]);
  const placedBodies = new Map(placement.bodies.map((body) => [body.id, body]));
  const placedLines = new Map(placement.relations.map((line) => [line.id, line]));
  const taken = new Set(
    shown.walk?.visits.flatMap(({ step, way }) => (way ? [wayKey(step.id, way.id)] : [])),
  );
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{words.swimlane}</figcaption>
      <div
        ref={canvas}
        className={styles.canvas}
        data-swimlane={shown.process.id}
        style={{ width: placement.width, height: placement.height }}
      >
        <svg
          width={placement.width}
          height={placement.height}
          viewBox={`0 0 ${placement.width} ${placement.height}`}
          aria-hidden="true"
        >
          {placement.lanes.map(({ id, x, y, width, height, header }) => (
            <g key={id} data-lane-style={mustGet(graph.lanes, id).style} className={styles.lane}>
              <rect x={x} y={y} width={width} height={height} rx={10} />
              <text x={x + width / 2} y={header.y + header.height / 2}>
                {mustGet(graph.lanes, id).label[lang]}
              </text>
            </g>
          ))}
          {shown.process.steps.flatMap((step) =>
            step.ways.map((way) => {
              const key = wayKey(step.id, way.id);
              const line = placedLines.get(key);
              const tip = line?.points.at(-1);
              if (!line || !tip) return null;
              const end = { x: tip.x, y: tip.y - TIP };
              return (
                <g
                  key={key}
                  className={styles.way}
                  data-way={way.id}
                  data-off={(shown.walk !== null && !taken.has(key)) || undefined}
                >
                  <path d={roundedPath([...line.points.slice(0, -1), end])} />
                  <Arrowheads kind="filled" arrivals={[{ tip, angle: 90 }]} />
                  {line.label && way.short ? (
                    <>
                      <rect {...line.label} rx={line.label.height / 2} />
                      <text
                        x={line.label.x + line.label.width / 2}
                        y={line.label.y + line.label.height / 2}
                      >
                        {way.short[lang]}
                      </text>
                    </>
                  ) : null}
                </g>
              );
            }),
          )}
        </svg>
        {shown.steps.map(({ step, state }) => {
          const placed = placedBodies.get(step.id);
          return placed ? (
            <button
              key={step.id}
              type="button"
              className={styles.step}
              data-step={step.id}
              data-state={state}
              data-lane-style={mustGet(graph.lanes, placed.lane).style}
              aria-current={state === 'now' ? 'step' : undefined}
              aria-label={fillSentence(words.of, {
                number: step.number,
                title: step.title[lang],
              })}
              style={{
                left: placed.x,
                top: placed.y,
                width: placed.width,
                height: placed.height,
              }}
              onClick={() => apply(stepTo({ step: step.id, choices: shown.walk?.choices ?? [] }))}
            >
              <span className={styles.who}>{placed.captionLines.join('\n')}</span>
              <span className={styles.what}>{placed.nameLines.join('\n')}</span>
            </button>
          ) : null;
        })}
      </div>
    </figure>
  );
};
