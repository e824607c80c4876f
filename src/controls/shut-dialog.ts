/**
 * Closes a dialog, and tells of it at once. The browser does so a moment later, and a key that opens the same
 * dialog within that moment was lost: what it had opened was taken for what is closed.
 */
export const shutDialog = (dialog: HTMLDialogElement | null): void => {
  if (!dialog?.open) return;
  dialog.close();
  dialog.dispatchEvent(new Event('close'));
};
