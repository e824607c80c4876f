import { useEffect } from 'react';
import { useTheme } from '../controls/kept-theme.ts';
import { fetchMessages } from '../i18n/messages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { tellMissing } from '../lazy/tell-missing.ts';
import type { Request } from '../perspective/request.ts';
import { selectPerspective } from '../state/selectors.ts';
import { isConsole } from '../state/session.ts';
import { useMap } from '../state/store.ts';

/** The theme of the document. A handout is in light colours, since paper is white. */
const themeOf = (handout: Request['handout'], theme: Request['theme']): Request['theme'] =>
  handout === null || theme === 'contrast' ? theme : 'light';

/** Keeps the document itself in step: its language and the words for it, theme and title. */
export const useDocument = (): void => {
  const { appName: plainName, console: words } = useMessages();
  const presenter = words.title;
  const isPresenters = useMap(isConsole);
  const lang = useMap((state) => state.request.lang);
  const appName = useMap((state) => state.deployment.title?.[lang]) ?? plainName;
  const handout = useMap(({ request }) => request.handout);
  const chosen = useTheme(useMap(({ request }) => request.theme));
  const theme = themeOf(handout, chosen);
  const view = useMap((state) => selectPerspective(state)?.title);
  const scene = useMap((state) => selectPerspective(state)?.scene?.scene.title[lang]);
  const region = useMap((state) => state.graph?.file.meta.region[lang]);

  useEffect(() => {
    // Words that can't be had are told of like every part that is missing.
    fetchMessages(lang).catch(tellMissing);
  }, [lang]);
  useEffect(() => {
    const { documentElement } = document;
    // Only when it differs: setting it has the browser style every element of the page again.
    if (documentElement.lang !== lang) documentElement.lang = lang;
    documentElement.dataset.theme = theme;
    document.title = [isPresenters ? presenter : null, scene ?? view, region, appName]
      .filter(Boolean)
      .join(' · ');
  }, [lang, theme, isPresenters, presenter, scene, view, region, appName]);
};
