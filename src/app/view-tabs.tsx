import { ChevronDown } from 'lucide-react';
import { type MouseEvent, useRef } from 'react';
import { useLanguageOf } from '../controls/use-language-of.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { openView } from '../state/view-producers.ts';
import styles from './view-tabs.module.css';

const LIST_ID = 'views';

/** With more letters in their names than this the views do not fit in a row, on any screen. */
const MOST_LETTERS = 60;

/**
 * The views, as links: each has an address of its own, and opens in a new tab like any link. In a row
 * where they fit, else as a list behind the name of the present one.
 */
export const ViewTabs = () => {
  const { viewsLabel } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const views = useMap((state) => state.graph?.file.views);
  const lang = useMap((state) => state.request.lang);
  const languageOf = useLanguageOf();
  const pagesAt = useMap((state) => state.pagesAt);
  const plain = useMap((state) => state.deployment.languages[0]);
  const present = useMap((state) => selectPerspective(state)?.view);
  const open = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    apply(openView(id));
    if (list.current?.matches(':popover-open')) list.current.hidePopover();
  };
  const addressOf = (id: string) =>
    pagesAt === null
      ? `?view=${id}&lang=${lang}`
      : `${pagesAt}${id}/${lang === plain ? '' : `?lang=${lang}`}`;
  const letters = (views ?? []).reduce((sum, { title }) => sum + title[lang].length, 0);
  return (
    <nav
      className={styles.tabs}
      aria-label={viewsLabel}
      data-long={letters > MOST_LETTERS || undefined}
    >
      <button type="button" className={styles.open} popoverTarget={LIST_ID} title={viewsLabel}>
        <span lang={languageOf(present?.title)}>{present?.title[lang] ?? viewsLabel}</span>
        <ChevronDown aria-hidden size={18} />
      </button>
      <ul id={LIST_ID} ref={list} popover="auto">
        {views?.map((view) => (
          <li key={view.id}>
            <a
              href={addressOf(view.id)}
              lang={languageOf(view.title)}
              title={view.question[lang]}
              aria-current={view.id === present?.id ? 'page' : undefined}
              onClick={(event) => open(event, view.id)}
            >
              {view.title[lang]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
