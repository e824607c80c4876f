import { useState } from 'react';
import { plainText } from '../model/plain-text.ts';
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

/** Chooses a body, from a list in the order of the lanes: a long one is written when it is reached for. */
export const BodySelect = ({ label, value, placeholder, onChoose }: BodySelectProps) => {
  const graph = useGraph();
  const lang = useMap((state) => state.request.lang);
  const [isReachedFor, setReachedFor] = useState(graph.file.bodies.length <= MOST_AT_ONCE);
  const reach = () => setReachedFor(true);
  const offered = isReachedFor
    ? graph.file.bodies
    : graph.file.bodies.filter(({ id }) => id === value);
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
            {offered
              .filter((body) => body.lane === lane.id)
              .map((body) => (
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
