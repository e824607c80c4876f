import { createIds, idOf, idsIn } from './derive-ids.ts';
import type { RawGraph } from './format-2.ts';
import { mustGet } from './graph.ts';
import { MADE } from './made-words.ts';
import type { Body, Process, Step, Way } from './schema.ts';
import { fillSentence } from './sentences.ts';
import { LANGUAGES, type Text } from './text.ts';
import { present, type Texts } from './texts.ts';

type RawProcess = NonNullable<RawGraph['processes']>[number];
type RawStep = RawProcess['steps'][number];
type RawWay = NonNullable<RawStep['ways']>[number];

const inEach = (make: (language: (typeof LANGUAGES)[number]) => string): Text =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Text;

/** "Advies geven (het portefeuillehoudersoverleg).": what a step says when the file has no sentence. */
const sentenceOf = (
  title: Text,
  actors: readonly string[],
  bodies: ReadonlyMap<string, Body>,
): Text =>
  inEach((language) => {
    const names = actors.map((id) => mustGet(bodies, id).name[language]);
    return names.length === 0
      ? `${title[language]}.`
      : fillSentence(MADE.step[language], { title: title[language], actors: names.join(', ') });
  });

const completeWays = (
  ways: readonly RawWay[],
  titles: ReadonlyMap<string, Text>,
  isParallel: boolean,
  { maybe, evidence }: Texts,
): Way[] => {
  const newId = createIds(idsIn(ways));
  return ways.map((raw): Way => {
    const label = maybe(raw.label) ?? (raw.to === null ? MADE.end : titles.get(raw.to));
    return present({
      ...raw,
      id: raw.id ?? newId(raw.to ?? idOf(MADE.end.nl)),
      label: ways.length > 1 && !isParallel ? label : maybe(raw.label),
      short: maybe(raw.short),
      evidence: raw.evidence === undefined ? undefined : evidence(raw.evidence),
    });
  });
};

/** A process with a number, a sentence and a way on for each of its steps. */
export const completeProcess = (
  raw: RawProcess,
  bodies: ReadonlyMap<string, Body>,
  texts: Texts,
): Process => {
  const { text, maybe, held } = texts;
  const titles = new Map(raw.steps.map((step) => [step.id, text(step.title)]));
  return {
    ...raw,
    title: maybe(raw.title) ?? MADE.process,
    start: raw.start ?? raw.steps[0]?.id ?? '',
    steps: raw.steps.map((step, index): Step => {
      const title = text(step.title);
      const actors = step.actors ?? [];
      const next = { to: raw.steps[index + 1]?.id ?? null };
      const ways = completeWays(step.ways ?? [next], titles, step.parallel === true, texts);
      return present({
        ...step,
        number: step.number ?? String(index + 1),
        title,
        sentence: maybe(step.sentence) ?? sentenceOf(title, actors, bodies),
        actors,
        relations: step.relations ?? [],
        question: maybe(step.question) ?? (ways.length > 1 ? MADE.whatNext : undefined),
        ways,
        council: step.council?.map((note) => ({
          ...note,
          text: text(note.text),
          evidence: held(note.evidence),
        })),
        evidence: held(step.evidence),
      });
    }),
  };
};
