/** A file that the build put into the page itself, which can't fetch any when it is opened from disk. */
export const embeddedText = (file: string): string | null =>
  document.querySelector(`script[data-file="${CSS.escape(file)}"]`)?.textContent ?? null;
