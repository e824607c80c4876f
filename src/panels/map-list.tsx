import { use } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { loadIndex } from '../loading/load-index.ts';
import { pageRoot } from '../loading/page-root.ts';
import { useMap } from '../state/store.ts';
import styles from './map-list.module.css';

let asked: ReturnType<typeof loadIndex> | null = null;

/** Asks once a page: who has the list open reads one list. */
const fetchMaps = () => {
  asked ??= loadIndex(pageRoot());
  return asked;
};

/** The maps of this site, as links: each opens as a page of its own. Comes when the list has. */
export const MapList = () => {
  const { maps: words } = useMessagesApart();
  const { graphs, isBroken } = use(fetchMaps());
  const lang = useMap((state) => state.request.lang);
  const { graph: own, languages } = useMap((state) => state.deployment);
  const { graph, data } = useMap((state) => state.address);
  const isOwnFile = useMap((state) => state.own !== null);
  const shown = data === null && !isOwnFile ? (graph ?? own) : null;
  const addressOf = (name: string): string => {
    const address = new URL(pageRoot());
    address.search = '';
    address.hash = '';
    if (name !== own) address.searchParams.set('graph', name);
    if (lang !== languages[0]) address.searchParams.set('lang', lang);
    return address.href;
  };
  return (
    <>
      {graphs.length === 0 ? <p>{words.none}</p> : null}
      <ul className={styles.maps} data-maps>
        {graphs.map(({ name, title }) => (
          <li key={name}>
            <a href={addressOf(name)} aria-current={name === shown ? 'page' : undefined}>
              {title?.[lang] ?? name}
            </a>
          </li>
        ))}
      </ul>
      {isBroken ? <p>{words.broken}</p> : null}
    </>
  );
};
