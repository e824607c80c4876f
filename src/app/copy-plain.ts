/** Where a word may break, and where a name is set apart from what is around it: signs that nobody sees. */
const INVISIBLE = /[\u00ad\u200b\u2066-\u2069]/g;

/** What is copied has no signs that nobody sees: a name that is pasted elsewhere is found there. */
export const copyPlain = (): void => {
  document.addEventListener('copy', (event) => {
    const text = window.getSelection()?.toString() ?? '';
    const plain = text.replaceAll(INVISIBLE, '');
    if (plain === text || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', plain);
    event.preventDefault();
  });
};
