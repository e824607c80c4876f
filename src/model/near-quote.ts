/** Letters that people type for each other: an eye takes them for the same. */
const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
};

/** A text without what is easily typed otherwise, and for each of its letters where it stood. */
const plainOf = (text: string): { readonly plain: string; readonly at: readonly number[] } => {
  let plain = '';
  const at: number[] = [];
  text.split('').forEach((letter, index) => {
    const known = ALIKE[letter] ?? letter;
    if (/[\s\p{Cf}]/u.test(known)) return;
    for (const one of known.toLowerCase()) {
      plain += one;
      at.push(index);
    }
  });
  return { plain, at };
};

/**
 * The passage that was probably meant: the same letters, in other case, with other dashes, quotation
 * marks or spaces. `null` when there is none.
 */
export const nearQuote = (quote: string, words: string): string | null => {
  const wanted = plainOf(quote).plain;
  if (wanted.length < 3) return null;
  const { plain, at } = plainOf(words);
  const from = plain.indexOf(wanted);
  if (from < 0) return null;
  const first = at[from] ?? 0;
  const last = at[from + wanted.length - 1] ?? first;
  return words.slice(first, last + 1);
};
