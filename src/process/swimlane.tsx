import { Landmark } from 'lucide-react';
import { type CSSProperties, useEffect, useRef } from 'react';
import { pillShapes } from '../drawing/label-marks.ts';
import { uprightLaneShapes } from '../drawing/lane-marks.ts';
import { WAY_LABEL_WEIGHT } from '../drawing/look.ts';
import { swimlaneDrawingOf } from '../drawing/swimlane-drawing.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Placement } from '../layout/placement.ts';
import { YOUR_COUNCIL } from '../model/council.ts';
import type { Graph } from '../model/graph.ts';
import type { ShownProcess } from '../perspective/shown-process.ts';
import { stepTo } from '../state/process-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { Shapes } from '../still/shapes.tsx';
import { Line } from '../styles/line.tsx';
import styles from './swimlane.module.css';
import { useStepWalk } from './use-step-walk.ts';

interface SwimlaneProps {
  readonly graph: Graph;
  readonly shown: ShownProcess;
  readonly placement: Placement;
}

/** The process as a swimlane picture: lanes beside each other, time from top to bottom. */
export const Swimlane = ({ graph, shown, placement }: SwimlaneProps) => {
  const { process: words } = useMessagesApart();
  const { lang, lens } = useMap((state) => state.request);
  const canvas = useRef<HTMLDivElement>(null);
  const current = shown.current?.id;
  const { stop, ...walking } = useStepWalk(shown, placement);
  useEffect(() => {
    if (current === undefined) return;
    const card = canvas.current?.querySelector(`[data-step="${CSS.escape(current)}"]`);
    card?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [current]);
  const { lanes, ways, steps, guests } = swimlaneDrawingOf(graph, shown, placement, lang);
  return (
    <figure
      className={styles.figure}
      style={{ '--width': `${placement.width}px` } as CSSProperties}
    >
      <figcaption className={styles.caption}>
        {words.swimlane} {ways.some(({ isInferred }) => isInferred) ? words.dashed : null}
      </figcaption>
      <div
        ref={canvas}
        className={styles.canvas}
        data-swimlane={shown.process.id}
        {...walking}
        style={{ width: placement.width, height: placement.height }}
      >
        <svg
          width={placement.width}
          height={placement.height}
          viewBox={`0 0 ${placement.width} ${placement.height}`}
          aria-hidden="true"
        >
          {lanes.map(({ placed, style }) => (
            <g key={placed.id} data-lane={placed.id} data-lane-style={style}>
              <Shapes shapes={uprightLaneShapes(placed)} />
            </g>
          ))}
          {ways.map(({ key, id, isOff, look, way, label }) => (
            <g key={key} className={styles.way} data-way={id} data-off={isOff || undefined}>
              <Line look={look} ways={[way]} />
              {label ? (
                <Shapes
                  shapes={pillShapes(
                    label.box,
                    label.text,
                    isOff ? 'ink-dimmed' : 'ink',
                    WAY_LABEL_WEIGHT,
                  )}
                />
              ) : null}
            </g>
          ))}
        </svg>
        <div className={styles.names} aria-hidden>
          {lanes.map(({ placed: { id, x, width, header }, style, label }) => (
            <div
              key={id}
              className={styles.lane}
              data-lane-name={id}
              data-lane-style={style}
              style={{ left: x, width, minHeight: header.height }}
            >
              <span>{label}</span>
            </div>
          ))}
        </div>
        {steps.map(({ step, state, placed, laneStyle, who, what }) => (
          <button
            key={step.id}
            type="button"
            className={styles.step}
            tabIndex={step.id === stop ? 0 : -1}
            data-step={step.id}
            data-state={state}
            data-lane-style={laneStyle}
            aria-current={state === 'now' ? 'step' : undefined}
            style={{
              left: placed.x,
              top: placed.y,
              width: placed.width,
              minHeight: placed.height,
            }}
            onClick={() => apply(stepTo({ step: step.id, choices: shown.walk?.choices ?? [] }))}
          >
            <span className={styles.who}>{who}</span> <span className={styles.what}>{what}</span>
          </button>
        ))}
        {guests.map(({ key, state, placed, laneStyle, isCouncilTurn }) => (
          <div
            key={key}
            className={styles.guests}
            data-guests={key}
            data-state={state}
            data-lane-style={laneStyle}
            style={{
              left: placed.x,
              top: placed.y,
              width: placed.width,
              minHeight: placed.height,
            }}
          >
            <span className={styles.who}>
              {placed.captionLines.join('\n')}
              {isCouncilTurn ? (
                <span className={styles.flag}>
                  <Landmark aria-hidden size={12} />
                  {lens === null ? words.councilFlag : YOUR_COUNCIL[lang]}
                </span>
              ) : null}
            </span>
            <span className={styles.what}>{placed.nameLines.join('\n')}</span>
          </div>
        ))}
      </div>
    </figure>
  );
};
