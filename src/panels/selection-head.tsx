import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Lane } from '../model/schema.ts';
import { select } from '../state/selection-producers.ts';
import { apply } from '../state/store.ts';
import panel from './details-panel.module.css';
import styles from './selection-head.module.css';

interface SelectionHeadProps {
  readonly chip: string;
  readonly laneStyle: Lane['style'] | null;
  readonly title: string;
  /** The language of the title, when it is not that of the page. */
  readonly titleLang?: string | undefined;
  readonly children: ReactNode;
}

/** The top of the panel when something is selected, with the way to let it go. */
export const SelectionHead = ({
  chip,
  laneStyle,
  title,
  titleLang,
  children,
}: SelectionHeadProps) => {
  const { details } = useMessagesApart();
  return (
    <div className={styles.head}>
      <div className={panel.top}>
        <span className={styles.chip} data-lane-style={laneStyle ?? 'slate'}>
          {chip}
        </span>
        <button
          type="button"
          className={panel.close}
          aria-label={details.back}
          title={details.back}
          onClick={() => apply(select(null))}
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      <h2 lang={titleLang}>{title}</h2>
      {children}
    </div>
  );
};
