import { messagesApartIn } from '../i18n/messages-apart.ts';
import { looksLikeCells } from '../import/looks-like-cells.ts';
import { ifHad, ifHadUnasked } from '../lazy/if-had.ts';
import { useMap } from '../state/store.ts';
import styles from './watch-files.module.css';

const fetchReady = () => import('./make-ready.ts');
const fetchAhead = () => import('./client-ahead.ts');

const makeReady = async () => (await ifHadUnasked(fetchReady))?.makeReady();

/** What opens them comes when there is one. */
const fetchOpen = async () => {
  await makeReady();
  return import('./open-own.ts');
};

const words = () => messagesApartIn(useMap.getState().request.lang).own;

/** Whether what is dragged over the page is a file, and no text or link of its own. */
const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable]') !== null;

/** What says that a file may be let go here, while one is dragged over the page. */
const createHint = () => {
  const hint = document.createElement('div');
  hint.className = styles.hint ?? '';
  hint.popover = 'manual';
  document.body.append(hint);
  return {
    show: () => {
      if (hint.matches(':popover-open')) return;
      void makeReady();
      hint.textContent = words().dropHere;
      hint.showPopover();
    },
    hide: () => {
      if (hint.matches(':popover-open')) hint.hidePopover();
    },
  };
};

/** Opens what is dropped on the page or pasted into it, wherever that is. */
export const watchFiles = (): void => {
  const hint = createHint();
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    hint.show();
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    // Out of the window, and not only from one element to the next.
    if (relatedTarget !== null) return;
    hint.hide();
    void ifHadUnasked(fetchAhead).then((started) => started?.endAhead());
  });
  document.addEventListener('drop', (event) => {
    hint.hide();
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void ifHad(fetchOpen).then((opener) => opener?.openFile(file));
  });
  document.addEventListener('paste', ({ clipboardData, target }) => {
    const [file] = clipboardData?.files ?? [];
    const text = clipboardData?.getData('text/plain') ?? '';
    // Cells come with a picture of themselves: the text of them is what they say.
    if (looksLikeCells(text)) {
      if (!isField(target)) {
        void ifHad(fetchOpen).then((opener) => opener?.openCells(text, words().pasted));
      }
    } else if (file && !isField(target)) {
      void ifHad(fetchOpen).then((opener) => opener?.openFile(file));
    }
  });
};
