import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { ifHad } from '../lazy/if-had.ts';
import { selectPerspective } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';

/** Nothing at first sight is said aloud. */
export const fetchChoiceWords = () => import('../i18n/choice-words.ts');

/** What was said last, and how many times something was: the same said again is said again. */
interface Said {
  readonly sentence: string;
  readonly count: number;
}

/**
 * The one place that says aloud what was chosen, in the diagram, the list, the search or by Back: a
 * region that is there before there is something to say. Cards only show.
 */
export const LiveSentence = () => {
  const messages = useMessages();
  const [{ sentence, count }, say] = useState<Said>({ sentence: '', count: 0 });
  useEffect(
    () =>
      useMap.subscribe((state, before) => {
        const { graph, request } = state;
        // What the page opens with is read as a page.
        if (graph === null || graph !== before.graph || request === before.request) return;
        const perspective = selectPerspective(state);
        if (perspective === null || request.lang !== before.request.lang) return;
        void ifHad(fetchChoiceWords).then((words) => {
          const next = words?.choiceInWords(graph, before.request, request, perspective, messages);
          if (next) say((last) => ({ sentence: next, count: last.count + 1 }));
        });
      }),
    [messages],
  );
  return (
    <div className="visually-hidden" role="status" data-said>
      {sentence === '' ? null : <p key={count}>{sentence}</p>}
    </div>
  );
};
