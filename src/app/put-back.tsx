import { useEffect, useRef } from 'react';
import { HeldLine } from '../panels/held-line.tsx';
import { pageDate } from './hold-picture.tsx';
import { listPage } from './page.ts';
import { PageStateMark } from './page-state-mark.tsx';
import styles from './put-back.module.css';

interface PutBackProps {
  /** What the page came with; `null` when it came with nothing, or asks for something else. */
  readonly kept: Node | null;
}

const loadAgain = (): void => window.location.reload();

/** The picture that the page came with, in the place of a map that broke. */
export const PutBack = ({ kept }: PutBackProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kept !== null) place.current?.replaceChildren(...kept.cloneNode(true).childNodes);
  }, [kept]);
  const isAsked = kept !== null && window.location.search === '';
  return (
    <>
      <div className={styles.place} ref={place} />
      <HeldLine code="page-broke" date={pageDate()} list={listPage()} onRetry={loadAgain} />
      <PageStateMark state={isAsked ? 'ready' : 'error'} />
    </>
  );
};
