/** What was kept in this browser under a name; `null` where nothing may be kept. */
export const readKept = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
};
