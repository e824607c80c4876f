import { useState } from 'react';
import { ReportLine } from '../controls/report-line.tsx';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { isMirror } from '../state/session.ts';
import { useMap } from '../state/store.ts';
import { ConsoleLink } from './console-link.tsx';
import { presenterLines } from './presenter-lines.ts';
import styles from './stage-line.module.css';

interface StageLineProps {
  /** The scene and how many of its points are told: what stood there before the last press has been read. */
  readonly at: string;
  /** One more Escape ends the show. */
  readonly isEnding: boolean;
}

/**
 * One small line for the presenter, until the next scene or point: it should not draw the room away from
 * that.
 */
export const StageLine = ({ at, isEnding }: StageLineProps) => {
  const lang = useMap((state) => state.request.lang);
  const apart = useMessagesApart();
  const presenting = useMap((state) => state.presenting);
  const omissions = useMap((state) => state.omissions);
  const notices = useMap((state) => state.notices);
  const lines = presenterLines({ presenting, omissions, notices }, lang, apart);
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const { isOver } = presenting;
  // The presenter's window tells all of them itself, and shows the stage without them.
  const isTold = useMap((state) => isMirror(state) || state.session?.peer === 'there');
  const [toldAt, setToldAt] = useState(at);
  const pass = (ids: readonly string[]) => setRead(new Set([...read, ...ids]));
  if (toldAt !== at) {
    setToldAt(at);
    pass(lines.map(({ id }) => id));
  }
  // The newest first: it answers what the presenter has just done.
  const line = lines.findLast(({ id }) => !read.has(id));
  return (
    <div className={styles.line} role="status" data-stage-line>
      {isEnding ? <p>{apart.present.ending}</p> : null}
      {isOver && !isEnding ? <p data-over>{apart.present.over}</p> : null}
      {line && !isEnding && !isOver && !isTold ? (
        <ReportLine onDismiss={() => pass([line.id])}>
          {line.text}
          {line.id === 'console-blocked' ? <ConsoleLink /> : null}
        </ReportLine>
      ) : null}
    </div>
  );
};
