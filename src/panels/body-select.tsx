import { startTransition, useState } from 'react';
import { plainText } from '../model/plain-text.ts';
import type { Body } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import controls from '../styles/controls.module.css';

interface BodySelectProps {
  readonly label: string;
  /** Id of the chosen body; empty: none. */
  readonly value: string;
  /** What stands there while none is chosen. */
  readonly placeholder?: string;
  readonly onChoose: (id: string) => void;
}

/** With more bodies than this most of a panel's time goes to lists that nobody opens. */
const MOST_AT_ONCE = 100;
/** More bodies than this are written with pauses, in which the page can be used. */
const MOST_IN_ONE_GO = 2_000;

/** Chooses a body, from a list in the order of the lanes: a long one is written when it is reached for. */
export const BodySelect = ({ label, value, placeholder, onChoose }: BodySelectProps) => {
  const graph = useGraph();
  const lang = useMap((state) => state.request.lang);
  const [isReachedFor, setReachedFor] = useState(graph.file.bodies.length <= MOST_AT_ONCE);
  const reach = () => {
    if (graph.file.bodies.length <= MOST_IN_ONE_GO) setReachedFor(true);
    else startTransition(() => setReachedFor(true));
  };
  const chosen = graph.bodies.get(value);
  const offered = isReachedFor ? graph.file.bodies : chosen ? [chosen] : [];
  const inLane = new Map<string, Body[]>();
  for (const body of offered) {
    const others = inLane.get(body.lane);
    if (others) others.push(body);
    else inLane.set(body.lane, [body]);
  }
  return (
    <label className={controls.field}>
      <span className={controls.fieldLabel}>{label}</span>
      <select
        className={controls.select}
        value={value}
        onFocus={reach}
        onPointerEnter={reach}
        onPointerDown={reach}
        onChange={(event) => event.target.value !== '' && onChoose(event.target.value)}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {graph.lanesInOrder.map((lane) => (
          <optgroup key={lane.id} label={lane.label[lang]}>
            {inLane.get(lane.id)?.map((body) => (
              <option key={body.id} value={body.id}>
                {plainText(body.name[lang])}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
};
