import { counted } from '../i18n/counted.ts';
import { reportSentence } from '../i18n/report-sentence.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { useMap } from '../state/store.ts';
import { FaultList } from './lazy.ts';
import styles from './problem-page.module.css';

/** Of a file with more faults than this the first are told. */
const MOST_TOLD = 200;

/** Why there is no map: what happened, what to do, and every fault in the file. */
export const ProblemPage = () => {
  const messages = useMessages();
  const { problems } = messages;
  const problem = useMap((state) => state.problem);
  const lang = useMap((state) => state.request.lang);
  if (problem === null) return null;
  return (
    <main id="main" className={styles.page} data-problem={problem.code}>
      <div role="alert">
        <h2>{problems.titles[problem.code]}</h2>
        <p>{reportSentence(problem, messages)}</p>
      </div>
      {problem.faults.length > 0 ? (
        <>
          <h3>{problems.faults}</h3>
          <Apart>
            <FaultList faults={problem.faults.slice(0, MOST_TOLD)} lang={lang} />
          </Apart>
          {problem.faults.length > MOST_TOLD ? (
            <p>{counted(problems.moreFaults, problem.faults.length - MOST_TOLD)}</p>
          ) : null}
        </>
      ) : null}
      <p className={styles.ways}>
        <button type="button" onClick={() => window.location.reload()}>
          {problems.retry}
        </button>
        <a href={`?lang=${lang}`}>{problems.wayOut}</a>
      </p>
    </main>
  );
};
