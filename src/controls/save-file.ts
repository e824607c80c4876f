/** Hands a file to the reader, as browsers do with a download. It is made here: nothing is sent anywhere. */
export const saveFile = (name: string, content: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers begin to read it after this task only.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
