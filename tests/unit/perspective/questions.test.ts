import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerWords } from '../../../src/i18n/answer-words.ts';
import { fetchMessages, messagesIn } from '../../../src/i18n/messages.ts';
import { questionWords } from '../../../src/i18n/question-words.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import { LANGUAGES } from '../../../src/model/text.ts';
import { perspectiveOf } from '../../../src/perspective/perspective-of.ts';
import { questionsOf } from '../../../src/perspective/questions.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const parsed = parseGraph(
  readFileSync(new URL('../../../data/noord-veluwe.json', import.meta.url), 'utf8'),
);
if (!parsed.ok) throw new Error('The graph of Noord-Veluwe is not valid');
const graph = parsed.graph;
beforeAll(() => fetchMessages('en'));

describe('the questions of Noord-Veluwe', () => {
  it.each(graph.file.views.map(({ id }) => id))('are eight, also in the view %s', (view) => {
    const questions = questionsOf(graph, mustGet(graph.views, view));
    expect(questions.map(({ kind }) => kind)).toEqual([
      'advice',
      'decision',
      'seats',
      'council',
      'lead',
      'route',
      'inferred',
      'load',
    ]);
  });

  it('have an answer that the picture shows: what is told is what bears it', () => {
    for (const question of questionsOf(graph, mustGet(graph.views, 'structuur'))) {
      const { kind, view, change, relations } = question;
      const seen = perspectiveOf(graph, { ...INITIAL_STATE.request, view, ask: kind, ...change });
      const bearing = seen.relations.filter(({ bears }) => bears);
      expect(bearing.map(({ relation }) => relation.id).sort()).toEqual(
        relations.map(({ id }) => id).sort(),
      );
    }
  });

  it('and their answers are whole sentences in both languages', () => {
    for (const language of LANGUAGES) {
      for (const question of questionsOf(graph, mustGet(graph.views, 'structuur'))) {
        const asked = questionWords(graph, question, messagesIn(language), language);
        const { answer } = answerWords(graph, question, language);
        expect(asked).toMatch(/^\p{Lu}.*\?$/u);
        expect(answer).toMatch(question.kind === 'seats' ? /^$/ : /^[\p{Lu}\d].*\.$/u);
        expect(asked + answer).not.toMatch(/[{}\u00ad]/);
      }
    }
    const [advice] = questionsOf(graph, mustGet(graph.views, 'structuur'));
    expect(advice && questionWords(graph, advice, messagesIn('nl'), 'nl')).toBe(
      'Wie adviseert het dagelijks bestuur?',
    );
    expect(advice && answerWords(graph, advice, 'nl')).toEqual({
      answer:
        'Het portefeuillehoudersoverleg en de gemeenten van Noord-Veluwe adviseren het dagelijks bestuur.',
      ground: 'Dit staat alles in de bron.',
    });
  });
});

describe('a graph that can answer less', () => {
  it('has fewer questions', () => {
    const small = smallGraph();
    const bare = {
      ...small,
      file: { ...small.file, memberships: [], processes: [], relations: [] },
      seats: new Map(),
      relations: new Map(),
    };
    const view = { ...mustGet(small.views, 'all') };
    delete view.process;
    const kinds = questionsOf({ ...bare, file: { ...bare.file, views: [view] } }, view);
    expect(kinds).toEqual([]);
  });
});
