import { patchRequest } from '../address/request-url.ts';
import { withRemark } from '../i18n/with-remark.ts';
import { plainText } from '../model/plain-text.ts';
import type { Notice } from '../model/report.ts';
import { shortestRequest } from '../perspective/shown-scene.ts';
import { fitAgain } from '../state/fit-again.ts';
import { replay } from '../state/graph-producers.ts';
import { click } from '../state/presenting-producers.ts';
import { goStep } from '../state/process-producers.ts';
import { selectPerspective } from '../state/selectors.ts';
import { apply, useMap } from '../state/store.ts';
import { colour, setTheme } from '../state/view-producers.ts';
import { type FrameMessage, frameMessage, readHostMessage } from './frame-protocol.ts';
import { refusalsOf } from './refusals.ts';
import { followWordPress } from './word-press.ts';

/** More waiting messages than this are dropped unread: nobody sees more than one picture a frame. */
const MAX_WAITING = 50;
const FLUSH_MS = 16;

/**
 * Origins that may steer this map and hear of it, from `<meta name="bestuurskaart:hosts">`, separated
 * by spaces, or from the deployment's settings. `null` when neither names any: then any page that may
 * frame it.
 */
const allowedHosts = (): readonly string[] | null => {
  const content = document
    .querySelector('meta[name="bestuurskaart:hosts"]')
    ?.getAttribute('content')
    ?.trim();
  return content ? content.split(/\s+/) : useMap.getState().deployment.hosts;
};

const originOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).origin : null;

/** Where messages may be delivered. What the host embeds itself is no secret to it. */
const addressees = (allowed: readonly string[] | null): readonly string[] =>
  allowed ?? [window.location.ancestorOrigins?.[0] ?? originOf(document.referrer) ?? '*'];

const obey = (data: unknown): void => {
  const message = readHostMessage(data);
  switch (message?.type) {
    case 'navigate': {
      const { request, graph, page } = useMap.getState();
      // The picture of a scene goes with its scene: only what was asked beside it is kept.
      const asked = graph === null ? request : shortestRequest(graph, request);
      const { value, notices } = patchRequest(asked, message.changes, page);
      apply(replay(value, notices));
      break;
    }
    case 'theme':
      if (message.theme) apply(setTheme(message.theme));
      if (message.tokens !== undefined) apply(colour(message.tokens || null));
      break;
    case 'fit':
      fitAgain();
      break;
    case 'next':
    case 'previous':
      apply(useMap.getState().request.story === null ? goStep(message.type) : click(message.type));
      break;
  }
};

export type TellHost = (message: FrameMessage) => void;

/**
 * Joins a framed map to the page around it: it obeys its parent, and nobody else, and tells it what
 * is on screen.
 * @param deployed when it is known which hosts the deployment names: until then nobody is obeyed or told
 */
export const followHost = (deployed: Promise<void>): TellHost => {
  const { parent } = window;
  let isKnown = false;
  let tellWordPress: ReturnType<typeof followWordPress> = null;
  const send = (message: object) => {
    for (const origin of addressees(allowedHosts())) {
      // Posting fails when the host has just gone; the map goes on without it.
      try {
        parent.postMessage(message, origin);
      } catch {}
    }
  };
  const post = (message: FrameMessage) => {
    send(frameMessage(message));
    tellWordPress?.(message);
  };
  const tell: TellHost = (message) => {
    if (isKnown) post(message);
    else void deployed.then(() => post(message));
  };

  const waiting: Pick<MessageEvent<unknown>, 'data' | 'origin'>[] = [];
  const flush = () => {
    const allowed = allowedHosts();
    for (const { data, origin } of waiting.splice(0))
      if (allowed === null || allowed.includes(origin)) obey(data);
  };
  void deployed.then(() => {
    isKnown = true;
    tellWordPress = followWordPress(send);
    flush();
  });
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || waiting.length >= MAX_WAITING) return;
    if (waiting.push({ data, origin }) === 1 && isKnown) setTimeout(flush, FLUSH_MS);
  });

  const tellRefusals = (notices: readonly Notice[]) => {
    for (const refusal of refusalsOf(notices)) tell(refusal);
  };
  // What the address of the frame asked for was read before there was anyone to tell it to.
  tellRefusals(useMap.getState().notices);
  useMap.subscribe(({ notices }, before) => {
    if (notices !== before.notices) {
      tellRefusals(notices.filter((notice) => !before.notices.includes(notice)));
    }
  });

  const tellSelection = () => {
    const perspective = selectPerspective(useMap.getState());
    const selection = perspective?.selection ?? null;
    const body = selection?.kind === 'body' ? selection.body : null;
    const relation = selection?.kind === 'relation' ? selection.relation : null;
    tell({
      type: 'select',
      id: body?.body.id ?? relation?.relation.id ?? null,
      kind: selection?.kind ?? null,
      label: body ? plainText(body.name) : relation && withRemark(relation),
    });
  };
  useMap.subscribe((state, before) => {
    if (state.graph === null) return;
    if (state.request.select !== before.request.select) tellSelection();
    if (state.request.step !== before.request.step) {
      tell({ type: 'step', step: state.request.step });
    }
  });

  const { documentElement } = document;
  const tellState = () => {
    const { graph, problem } = useMap.getState();
    const view = graph && selectPerspective(useMap.getState())?.view.id;
    if (documentElement.dataset.state === 'ready' && view) tell({ type: 'ready', view });
    if (documentElement.dataset.state === 'error' && problem) {
      tell({ type: 'error', code: problem.code });
    }
  };
  new MutationObserver(tellState).observe(documentElement, { attributeFilter: ['data-state'] });
  return tell;
};
