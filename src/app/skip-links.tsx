import type { MouseEvent } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import styles from './app.module.css';

/** By id of the place that each leads to. Without a script they are plain links. */
const PLACES = ['main', 'questions'] as const;

/** Moves the focus, and leaves the address alone: it says what the picture shows. */
const goTo = (event: MouseEvent, place: string): void => {
  event.preventDefault();
  document.getElementById(place)?.focus();
};

/**
 * The first stops of the Tab key: past the header, to the map or to the questions. The stylesheet takes away
 * the one to questions where none are asked.
 */
export const SkipLinks = () => {
  const { skipTo } = useMessages();
  return PLACES.map((place) => (
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
