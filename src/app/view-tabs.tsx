import type { MouseEvent } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { PLAIN_REQUEST } from '../perspective/request.ts';
import { openView } from '../state/producers.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import styles from './view-tabs.module.css';

/** The views, as links: each has an address of its own, and opens in a new tab like any link. */
export const ViewTabs = () => {
  const { viewsLabel } = useMessages();
  const views = useMap((state) => state.graph?.file.views);
  const lang = useMap((state) => state.request.lang);
  const pagesAt = useMap((state) => state.pagesAt);
  const present = useMap((state) => selectPerspective(state)?.view.id);
  const open = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    apply(openView(id));
  };
  const addressOf = (id: string) =>
    pagesAt === null
      ? `?view=${id}&lang=${lang}`
      : `${pagesAt}${id}/${lang === PLAIN_REQUEST.lang ? '' : `?lang=${lang}`}`;
  return (
    <nav className={styles.tabs} aria-label={viewsLabel}>
      <ul>
        {views?.map((view) => (
          <li key={view.id}>
            <a
              href={addressOf(view.id)}
              title={view.question[lang]}
              aria-current={view.id === present ? 'page' : undefined}
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
