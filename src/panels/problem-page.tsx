import { Suspense } from 'react';
import { type GraphAddress, isOwnGraph } from '../address/graph-address.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { PROBLEM_TITLES, reportSentence } from '../i18n/report-sentence.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import type { Language } from '../model/text.ts';
import { useMap } from '../state/store.ts';
import { FaultList } from './lazy.ts';
import { MapList } from './map-list.tsx';
import styles from './problem-page.module.css';

/**
 * Where there is a map. When it is the map of this site itself that can't be had, that is the page as it
 * came, which needs no file, and asks for nothing else than it holds.
 */
const wayOutOf = (address: GraphAddress, lang: Language): string =>
  isOwnGraph(address) ? './' : `?lang=${lang}`;

/** Why there is no map: what happened, what to do, and every fault in the file. */
export const ProblemPage = () => {
  const { problems } = useMessages();
  const { problems: words } = useMessagesApart();
  const problem = useMap((state) => state.problem);
  const lang = useMap((state) => state.request.lang);
  const address = useMap((state) => state.address);
  if (problem === null) return null;
  return (
    <main id="main" className={styles.page} data-problem={problem.code}>
      <div role="alert">
        <h1>{PROBLEM_TITLES[lang][problem.code]}</h1>
        <p>{reportSentence(problem, lang)}</p>
      </div>
      {problem.faults.length > 0 ? (
        <>
          <h2>{words.faults}</h2>
          <Apart>
            <FaultList faults={problem.faults} />
          </Apart>
        </>
      ) : null}
      <p className={styles.ways}>
        <button type="button" onClick={() => window.location.reload()}>
          {problems.retry}
        </button>
        <a href={wayOutOf(address, lang)}>{words.wayOut}</a>
      </p>
      <Suspense>
        <section>
          <h2>{words.maps}</h2>
          <MapList />
        </section>
      </Suspense>
    </main>
  );
};
