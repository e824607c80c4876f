import { X } from 'lucide-react';
import { answerWords } from '../i18n/answer-words.ts';
import { counted } from '../i18n/counted.ts';
import { evidenceMark } from '../i18n/evidence-mark.ts';
import { groundSentence } from '../i18n/ground-sentence.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { questionWords } from '../i18n/question-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Evidence, Relation } from '../model/schema.ts';
import { relationSentence } from '../model/sentences.ts';
import { languageOfQuotes } from '../model/spoken-in.ts';
import type { Question } from '../perspective/questions.ts';
import { isHidden } from '../perspective/shown-content.ts';
import { clearFilters } from '../state/filter-producers.ts';
import { stepTo } from '../state/process-producers.ts';
import { closeAnswer } from '../state/question-producers.ts';
import { reveal } from '../state/selection-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { LineSample } from '../still/line-sample.tsx';
import controls from '../styles/controls.module.css';
import styles from './answer-card.module.css';
import { Elsewhere } from './elsewhere.tsx';

interface AnswerCardProps {
  readonly question: Question;
  /** Its place among the questions, from 1: the number on the card. */
  readonly place: number;
}

/** The words of the source that bear a claim, or why it was inferred. */
const Ground = ({ evidence }: { readonly evidence: Evidence }) => {
  const graph = useGraph();
  const lang = useMap((state) => state.request.lang);
  return (
    <span className={styles.ground}>
      {evidence.status === 'stated' ? (
        <>
          {evidenceMark(graph, evidence, lang)}
          {evidence.quote === undefined ? null : (
            <>
              : <q lang={languageOfQuotes(graph)}>{evidence.quote}</q>
            </>
          )}
        </>
      ) : (
        groundSentence(evidence, lang)
      )}
    </span>
  );
};

/** A line that bears the answer: who or what stands at its other end, and what carries that. */
const Bearer = ({
  relation,
  subject,
}: {
  readonly relation: Relation;
  readonly subject: string | null;
}) => {
  const graph = useGraph();
  const lang = useMap((state) => state.request.lang);
  const other = relation.to === subject ? relation.from : relation.to;
  const told =
    subject === null
      ? relationSentence(graph, relation, lang, 'forward')
      : plainText(mustGet(graph.bodies, other).name[lang]);
  const { style } = mustGet(graph.relationTypes, relation.type);
  return (
    <li className={styles.bearer}>
      <LineSample style={style} evidence={relation.evidence.status} />
      <span className={styles.told}>
        <button type="button" onClick={() => apply(reveal(relation.id))}>
          {told}
        </button>
        <Ground evidence={relation.evidence} />
      </span>
    </li>
  );
};

/** The answer to a question, as one card: the sentence first, then what bears it. */
export const AnswerCard = ({ question, place }: AnswerCardProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const { answers: words, legendPanel } = useMessagesApart();
  const request = useMap((state) => state.request);
  const { lang } = request;
  const asked = questionWords(graph, question, messages, lang);
  const { answer, ground } = answerWords(graph, question, lang);
  const { subject, relations, steps } = question;
  const hidden = relations.filter((relation) => isHidden(relation, request)).length;
  return (
    <section className={styles.card} aria-label={words.label} data-answer={question.kind}>
      <div className={styles.top}>
        <span className={styles.place} aria-hidden>
          {place}
        </span>
        <h2>{asked}</h2>
        <button
          type="button"
          className={styles.close}
          aria-label={words.close}
          title={words.close}
          onClick={() => apply(closeAnswer())}
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      <p className={styles.sentence}>{answer}</p>
      {question.kind === 'council' || question.kind === 'decision' ? (
        <ul>
          {steps.map((step) => (
            <li key={step.id} className={styles.bearer}>
              <span className={styles.number}>{step.number}</span>
              <span className={styles.told}>
                <button type="button" onClick={() => apply(stepTo({ step: step.id, choices: [] }))}>
                  {step.title[lang]}
                </button>
                <Ground evidence={step.evidence} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <ul>
          {relations.map((relation) => (
            <Bearer key={relation.id} relation={relation} subject={subject} />
          ))}
        </ul>
      )}
      {hidden === 0 ? null : (
        <p className={styles.ground} data-hidden-lines>
          {counted(words.hidden, hidden)}{' '}
          <button type="button" className={controls.button} onClick={() => apply(clearFilters())}>
            {legendPanel.showAll}
          </button>
        </p>
      )}
      {ground === '' ? null : <p className={styles.ground}>{ground}</p>}
      <Elsewhere question={question} />
    </section>
  );
};
