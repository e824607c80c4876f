import { useCallback, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { takeNewVersion } from '../offline/take-new-version.ts';
import { SettingsMenu } from '../panels/lazy.ts';
import { Notices } from '../panels/notices.tsx';
import { selectPerspective } from '../state/selectors.ts';
import { isConsole } from '../state/session.ts';
import { useMap } from '../state/store.ts';
import styles from './app.module.css';
import { Header } from './header.tsx';
import {
  BareLink,
  Console,
  EmbedFrame,
  Handout,
  MapsDialog,
  OpenDialog,
  ProblemPage,
  SearchDialog,
  ShareDialog,
  ShortcutsDialog,
} from './lazy.ts';
import { LiveSentence } from './live-sentence.tsx';
import { PageStateMark } from './page-state-mark.tsx';
import { Presentation } from './presentation.tsx';
import { SkipLinks } from './skip-links.tsx';
import { useDocument } from './use-document.ts';
import { useSession } from './use-session.ts';
import { type DialogName, useShortcuts } from './use-shortcuts.ts';
import { Workspace } from './workspace.tsx';

const noFrame = () => {};

interface AppProps {
  /** Hears how high the map would like to be when it is framed, in CSS pixels. */
  readonly onResize?: (height: number) => void;
}

/** The whole page: the map, or why there is none. */
export const App = ({ onResize = noFrame }: AppProps) => {
  const messages = useMessages();
  useDocument();
  useSession();
  const graph = useMap((state) => state.graph);
  const perspective = useMap(selectPerspective);
  const isEmbedded = useMap((state) => state.isEmbedded);
  const isHandout = useMap((state) => state.request.handout !== null && !state.isEmbedded);
  const isPresenters = useMap(isConsole);
  const hasProblem = useMap((state) => state.problem !== null);
  const scene = perspective?.scene ?? null;
  const isPresenting = (scene !== null || isPresenters) && !hasProblem;
  const isOpening = useMap((state) => state.opening !== null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  // The browser tells that one was closed a moment later, when the next may be open.
  const close = useCallback(() => setDialog((open) => (open === dialog ? null : open)), [dialog]);
  useShortcuts(setDialog);
  // It is closed as every dialog is: taken away while it is open, it would leave its place in the history.
  if (isOpening && dialog !== 'open') setDialog('open');
  const bareLink = (
    <Apart>
      <BareLink onClose={close} />
    </Apart>
  );
  return (
    <div className={styles.app} data-embedded={isEmbedded || undefined}>
      {isEmbedded || isPresenting ? null : (
        <>
          <SkipLinks />
          <Header onOpen={setDialog} />
        </>
      )}
      {hasProblem ? (
        <>
          <Apart>
            <ProblemPage />
          </Apart>
          <PageStateMark state="error" />
        </>
      ) : graph !== null && isPresenters ? (
        <Apart>
          <Console shown={scene} settings={<SettingsMenu />} />
          <PageStateMark state="ready" />
        </Apart>
      ) : graph !== null && scene !== null && isHandout ? (
        <Apart>
          <Handout story={scene.story} mark={<PageStateMark state="ready" />} />
        </Apart>
      ) : graph !== null && perspective !== null && scene !== null ? (
        <Presentation
          perspective={perspective}
          shown={scene}
          onOpen={setDialog}
          onResize={onResize}
        />
      ) : graph !== null && isEmbedded ? (
        <Apart>
          <EmbedFrame onResize={onResize} />
        </Apart>
      ) : graph !== null ? (
        <Workspace />
      ) : (
        <main id="main" className={styles.loading}>
          <p role="status">{messages.loading}</p>
        </main>
      )}
      {isEmbedded && !isPresenting ? null : <LiveSentence />}
      {isPresenting ? null : <Notices onRefresh={() => void takeNewVersion()} />}
      <Apart key={dialog} instead={dialog === 'share' ? bareLink : undefined}>
        {dialog === 'search' && graph !== null ? <SearchDialog onClose={close} /> : null}
        {dialog === 'share' && perspective !== null ? (
          <ShareDialog perspective={perspective} onClose={close} />
        ) : null}
        {dialog === 'shortcuts' ? <ShortcutsDialog onClose={close} /> : null}
        {dialog === 'maps' ? <MapsDialog onClose={close} onOwn={() => setDialog('open')} /> : null}
        {dialog === 'open' ? <OpenDialog onClose={close} /> : null}
      </Apart>
    </div>
  );
};
