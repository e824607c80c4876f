/** Keeps a text in this browser and nowhere else; `null`: forgets it. @returns whether it could be kept */
export const keep = (key: string, text: string | null): boolean => {
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};
