import { lensHeading } from '../i18n/lens-heading.ts';
import { messagesIn } from '../i18n/messages.ts';
import { questionWords } from '../i18n/question-words.ts';
import { personOf } from '../i18n/seat-words.ts';
import { speaksOf } from '../model/glossary-terms.ts';
import { type Graph, mustGet } from '../model/graph.ts';
import { plainText } from '../model/plain-text.ts';
import type { Body, Membership, Relation, Term, View } from '../model/schema.ts';
import { outermostMembers } from '../model/seats.ts';
import { relationSentence } from '../model/sentences.ts';
import type { Language } from '../model/text.ts';
import { viewShowing } from '../model/view-showing.ts';
import { questionsOf } from '../perspective/questions.ts';
import type { Entry, Opening } from './finding.ts';

/** The words of a name, and the parts that its soft hyphens mark: "overleg" finds a "...overleg". */
const withParts = (name: string): string => {
  const plain = plainText(name);
  return plain === name ? name : `${plain} ${name.replaceAll('\u00ad', ' ')}`;
};

/** Everything that a body is called. */
const namesOf = ({ name, abbreviation, aliases = [] }: Body): string =>
  [withParts(name.nl), withParts(name.en), abbreviation, ...aliases].join(' ');

/** Where a body belongs: what it is part of, and its lane. */
const placeOf = (graph: Graph, { partOf, lane }: Body, language: Language): string =>
  [
    partOf === undefined ? null : plainText(mustGet(graph.bodies, partOf).name[language]),
    mustGet(graph.lanes, lane).label[language],
  ]
    .filter((part) => part !== null)
    .join(', ');

/** The questions to ask while looking at a view, each with the view that answers it. */
const questionEntries = (graph: Graph, view: View, language: Language): readonly Entry[] =>
  questionsOf(graph, view).map((question) => {
    const { subject } = question;
    const words = questionWords(graph, question, messagesIn(language), language);
    const answeredIn = question.view === null ? null : mustGet(graph.views, question.view);
    return {
      kind: 'question',
      name: words,
      names: plainText(words),
      more: subject === null ? '' : namesOf(mustGet(graph.bodies, subject)),
      tell: () => ({
        kind: 'question',
        opens: { kind: 'question', ask: question.kind },
        title: words,
        text: answeredIn?.title[language] ?? '',
      }),
    };
  });

/** "Waar Ermelo zit", of everyone who takes part. */
const seatEntries = (graph: Graph, language: Language): readonly Entry[] =>
  outermostMembers(graph).map((id) => {
    const member = mustGet(graph.bodies, id);
    const title = lensHeading(plainText(member.name[language]), language);
    return {
      kind: 'seats',
      name: plainText(member.name[language]),
      names: namesOf(member),
      more: title,
      tell: () => ({
        kind: 'seats',
        opens: { kind: 'seats', member: id },
        title,
        text: mustGet(graph.lanes, member.lane).label[language],
      }),
    };
  });

/** What else is told of a body. */
const moreOf = (graph: Graph, { description, kind, categories = [] }: Body, language: Language) =>
  [description?.[language], graph.kinds.get(kind ?? '')?.label[language], ...categories]
    .filter((part) => part !== undefined)
    .join(' ');

const bodyEntry = (graph: Graph, body: Body, language: Language): Entry => ({
  kind: 'body',
  name: plainText(body.name[language]),
  names: namesOf(body),
  more: moreOf(graph, body, language),
  tell: () => ({
    kind: 'body',
    opens: { kind: 'drawn', id: body.id },
    title: plainText(body.name[language]),
    text: placeOf(graph, body, language),
  }),
});

const relationEntry = (graph: Graph, view: View, relation: Relation, language: Language): Entry => {
  const sentence = relationSentence(graph, relation, language, 'forward');
  return {
    kind: 'relation',
    name: sentence,
    names: '',
    more: sentence,
    tell: () => ({
      kind: 'relation',
      opens: { kind: 'drawn', id: relation.id },
      title: sentence,
      text: viewShowing(graph, relation.id, view.id)?.title[language] ?? '',
    }),
  };
};

const stepOpening = (graph: Graph, step: string): Opening | null => {
  const view = graph.file.views.find(({ process }) =>
    graph.processes.get(process ?? '')?.steps.some(({ id }) => id === step),
  );
  return view ? { kind: 'step', view: view.id, step } : null;
};

/** Where a term is met: in the body that it names, or else where it is first spoken of. */
const termOpening = (graph: Graph, term: Term, language: Language): Opening | null => {
  if (term.body !== undefined) return { kind: 'drawn', id: term.body };
  const speaksOfIt = (text: string) => speaksOf(graph, text, term, language);
  const body =
    graph.file.bodies.find(({ aliases = [] }) => aliases.some(speaksOfIt)) ??
    graph.file.bodies.find(({ description }) => speaksOfIt(description?.[language] ?? ''));
  if (body) return { kind: 'drawn', id: body.id };
  const steps = graph.file.processes.flatMap((process) => process.steps);
  const step = steps.find(({ sentence }) => speaksOfIt(sentence[language]));
  if (step) return stepOpening(graph, step.id);
  const remark = graph.file.remarks.find(({ title, text }) =>
    speaksOfIt([title, text].map((said) => said?.[language] ?? '').join(' ')),
  );
  const [about] = remark?.about ?? [];
  return about === undefined ? null : { kind: 'drawn', id: about };
};

const termEntry = (graph: Graph, term: Term, language: Language): Entry => ({
  kind: 'term',
  name: plainText(term.term[language]),
  names: `${withParts(term.term.nl)} ${withParts(term.term.en)} ${term.abbreviation ?? ''}`,
  more: term.meaning[language],
  tell: () => ({
    kind: 'term',
    opens: termOpening(graph, term, language),
    title: [plainText(term.term[language]), term.abbreviation].filter(Boolean).join(', '),
    text: term.meaning[language],
  }),
});

/** A person, where he or she has a seat or a post. */
const personEntry = (graph: Graph, seat: Membership, language: Language): Entry[] => {
  const name = personOf(graph, seat);
  if (name === null) return [];
  const body = plainText(mustGet(graph.bodies, seat.body).name[language]);
  const role = seat.role === undefined ? null : mustGet(graph.roles, seat.role).label[language];
  return [
    {
      kind: 'person',
      name,
      names: name,
      more: body,
      tell: () => ({
        kind: 'person',
        opens: { kind: 'drawn', id: seat.body },
        title: name,
        text: role === null ? body : `${role}, ${body}`,
      }),
    },
  ];
};

/**
 * All that can be found, one by one: what takes them in can stop in between.
 * @param view the present one: questions are about it, and lines are shown in it where it has them
 */
export function* entriesOf(graph: Graph, view: View, language: Language): Generator<Entry, void> {
  yield* questionEntries(graph, view, language);
  yield* seatEntries(graph, language);
  const { bodies, memberships, relations, glossary, processes } = graph.file;
  for (const body of bodies) yield bodyEntry(graph, body, language);
  if (graph.people.size > 0)
    for (const seat of memberships) yield* personEntry(graph, seat, language);
  for (const relation of relations) yield relationEntry(graph, view, relation, language);
  for (const term of glossary) yield termEntry(graph, term, language);
  for (const process of processes) {
    for (const step of process.steps) {
      yield {
        kind: 'step',
        name: step.title[language],
        names: step.title[language],
        more: step.sentence[language],
        tell: () => ({
          kind: 'step',
          opens: stepOpening(graph, step.id),
          title: `${step.number}. ${step.title[language]}`,
          text: process.title[language],
        }),
      };
    }
  }
}
