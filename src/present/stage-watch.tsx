import { MonitorUp } from 'lucide-react';
import { useState } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import styles from './console.module.css';
import { openStage } from './open-window.ts';

/** Whether the stage is there; when it is not, the way to open it again. */
export const StageWatch = () => {
  const { console: words } = useMessagesApart();
  const peer = useMap((state) => state.session?.peer);
  const [isBlocked, setIsBlocked] = useState(false);
  return (
    <div role="status" data-peer={peer}>
      {peer === 'elsewhere' ? <p className={styles.line}>{words.isElsewhere}</p> : null}
      {peer === 'awaited' ? <p className={styles.line}>{words.awaited}</p> : null}
      {peer === 'gone' ? (
        <p className={styles.line} data-urgent>
          {words.gone}{' '}
          <button
            type="button"
            className={controls.primary}
            onClick={() => setIsBlocked(!openStage())}
          >
            <MonitorUp aria-hidden size={18} /> {words.reopen}
          </button>
          {isBlocked ? <span> {words.blocked}</span> : null}
        </p>
      ) : null}
    </div>
  );
};
