import type { MouseEvent } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { useMap } from '../state/store.ts';
import styles from './app.module.css';

/** By id of the place that each leads to. Without a script they are plain links. */
const PLACES = ['main', 'questions'] as const;

/** Moves the focus, and leaves the address alone: it says what the picture shows. */
const goTo = (event: MouseEvent, place: string): void => {
  const found = document.getElementById(place);
  if (found === null) return;
  event.preventDefault();
  found.focus();
};

/** The first stops of the Tab key: past the header, to the map or to the questions. */
export const SkipLinks = () => {
  const { skipTo } = useMessages();
  const hasMap = useMap((state) => state.graph !== null);
  return PLACES.slice(0, hasMap ? PLACES.length : 1).map((place) => (
    <a
      key={place}
      className={styles.skip}
      href={`#${place}`}
      onClick={(event) => goTo(event, place)}
    >
      {skipTo[place]}
    </a>
  ));
};
