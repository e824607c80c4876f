import { ClipboardPaste, Download, FileUp, Lock } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { shutDialog } from '../controls/shut-dialog.ts';
import { importFaultSentence, placeSentence, unreadSentence } from '../i18n/import-sentences.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { noticeSentence } from '../i18n/notice-sentence.ts';
import { ENDINGS, TOLD_ENDINGS } from '../import/formats.ts';
import { ifHad } from '../lazy/if-had.ts';
import { noteOf } from '../model/note-of.ts';
import { fillSentence } from '../model/sentences.ts';
import type { OpeningFailure } from '../state/own-map.ts';
import { setOpening } from '../state/own-map.ts';
import { apply, useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import { endAhead } from './client-ahead.ts';
import { GraphFaults } from './graph-faults.tsx';
import { makeReady } from './make-ready.ts';
import styles from './open-dialog.module.css';
import { openCells, openFile, seeOpening, stopOpening } from './open-own.ts';

/** What writes files comes when one is asked for. */
const fetchTakeAlong = () => import('./take-along.ts');
type TakeAlong = Awaited<ReturnType<typeof fetchTakeAlong>>;

/** Of a file with more faults than this the first are told. */
const MOST_TOLD = 50;

const Failure = ({
  failure,
  name,
}: {
  readonly failure: OpeningFailure;
  readonly name: string;
}) => {
  const { own } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const told = (): ReactNode => {
    if (failure.kind === 'unread') {
      return <p>{unreadSentence(failure.code, failure.values, lang)}</p>;
    }
    if (failure.kind === 'not-done') return <p>{own.notDone}</p>;
    if (failure.kind === 'undrawable') {
      return failure.faults.slice(0, MOST_TOLD).map((fault) => (
        <p key={`${fault.sheet} ${fault.code} ${fault.row}`}>
          {fault.sheet === '' ? null : <strong>{placeSentence(fault, lang)}: </strong>}
          {importFaultSentence(fault, lang)}
        </p>
      ));
    }
    return <GraphFaults name={name} text={failure.text} faults={failure.faults} />;
  };
  return (
    <div role="alert" className={styles.failure} data-failure={failure.kind}>
      <h3>{fillSentence(own.failed, { name })}</h3>
      {told()}
      <p>{own.stays}</p>
    </div>
  );
};

/** Cells to paste where there is no key for it: a phone, a reader who is helped by one. */
const PasteField = () => {
  const { own } = useMessagesApart();
  const [text, setText] = useState('');
  return (
    <details className={styles.paste}>
      <summary>
        <ClipboardPaste aria-hidden size={18} /> {own.paste}
      </summary>
      <label className={controls.field}>
        <span className={controls.fieldLabel}>{own.pasteHere}</span>
        <textarea
          rows={5}
          value={text}
          spellCheck={false}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button
        type="button"
        className={controls.button}
        disabled={text.trim() === ''}
        onClick={() => void openCells(text, own.pasted)}
      >
        {own.draw}
      </button>
    </details>
  );
};

/** A map of one's own: from a file, pasted cells, a template or the map that is shown. */
export const OpenDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { own } = useMessagesApart();
  const opening = useMap((state) => state.opening);
  const lang = useMap((state) => state.request.lang);
  const graph = useMap((state) => state.graph);
  const shown = useMap((state) => state.own);
  const before = useRef(shown);
  const isChoosing = useRef(opening === null);
  const dialog = useRef<HTMLDialogElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  // The outside world here is what still has to be fetched: a file that was dropped fetches it by itself.
  useEffect(() => {
    if (isChoosing.current) makeReady();
    return endAhead;
  }, []);
  // The outside world here is the browser's own dialog: once a map is drawn there is nothing left to ask. It closes
  // in a task of its own, since drawing takes its time already.
  useEffect(() => {
    if (shown === before.current) return;
    const timer = setTimeout(() => shutDialog(dialog.current));
    return () => clearTimeout(timer);
  }, [shown]);
  // A small file that was dropped may be drawn before this has come: then too there is nothing left to ask.
  useEffect(() => {
    if (seeOpening() && opening === null) shutDialog(dialog.current);
  }, [opening]);
  const [isMissing, setIsMissing] = useState(false);
  const takeAlong = (take: (files: TakeAlong) => void) =>
    void ifHad(fetchTakeAlong, () => setIsMissing(true)).then((files) => {
      if (files === null) return;
      setIsMissing(false);
      take(files);
    });
  const isBusy = opening !== null && opening.failure === null;
  return (
    <Dialog
      ref={dialog}
      className={styles.dialog}
      title={own.title}
      onClose={() => {
        // A file that is chosen may be on its way before it is told of.
        if (shown === before.current) stopOpening();
        else apply(setOpening(null));
        onClose();
      }}
    >
      <p className={styles.promise}>
        <Lock aria-hidden size={16} /> {own.promise}
      </p>
      <div aria-live="polite">
        {isBusy ? (
          <div className={styles.busy}>
            <label>
              {fillSentence(own.reading, { name: opening.name })}
              <progress max={1} value={opening.share} />
            </label>
            <button type="button" className={controls.button} onClick={stopOpening}>
              {own.stop}
            </button>
          </div>
        ) : null}
        {isMissing ? <p>{noticeSentence(noteOf('part-missing'), lang)}</p> : null}
      </div>
      {opening?.failure ? <Failure failure={opening.failure} name={opening.name} /> : null}
      <input
        ref={chooser}
        type="file"
        accept={ENDINGS.join()}
        hidden
        data-file-chooser
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void openFile(file);
          // The same file, mended, is a choice again.
          currentTarget.value = '';
        }}
      />
      <div className={styles.ways}>
        <button type="button" className={controls.primary} onClick={() => chooser.current?.click()}>
          <FileUp aria-hidden size={18} /> {own.choose}
        </button>
        <p>{fillSentence(own.kinds, TOLD_ENDINGS)}</p>
        <PasteField />
        <button
          type="button"
          className={controls.button}
          onClick={() => takeAlong(({ downloadTemplate }) => downloadTemplate(lang))}
        >
          <Download aria-hidden size={18} /> {own.template}
        </button>
        {graph === null ? null : (
          <button
            type="button"
            className={controls.button}
            onClick={() => takeAlong(({ downloadThisMap }) => downloadThisMap())}
          >
            <Download aria-hidden size={18} />{' '}
            {fillSentence(own.beginWith, { name: graph.file.meta.region[lang] })}
          </button>
        )}
      </div>
    </Dialog>
  );
};
