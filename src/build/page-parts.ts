import type { Rolldown } from 'vite';
import { replaceOnce } from './replace-once.ts';

/** What the first paint does not wait for. */
const LATER = [
  /\s*<script type="module"[^>]*><\/script>/g,
  /\s*<link rel="modulepreload"[^>]*>/g,
  // Words that wait for a font are not shaped once for all: the picture would take longer.
  /\s*<link rel="stylesheet"[^>]* href="\.\/assets\/font-[^"]+"[^>]*>/g,
];

/** Moves what is for later to the end: the picture comes first over a thin line. */
export const withLaterLast = (page: string): string => {
  const tags: string[] = [];
  const shown = LATER.reduce(
    (html, pattern) =>
      html.replaceAll(pattern, (tag) => {
        tags.push(tag.trim());
        return '';
      }),
    page,
  );
  return replaceOnce(shown, '</body>', `${tags.join('\n')}\n</body>`);
};

/** Tags for the scripts and styles that these modules need beyond those that the page has. */
export const partsIn = (
  bundle: Rolldown.OutputBundle,
  modules: RegExp,
  page: string,
): readonly string[] => {
  const chunkOf = (file: string) => {
    const chunk = bundle[file];
    return chunk?.type === 'chunk' ? chunk : null;
  };
  const files = new Set<string>();
  const take = (file: string): void => {
    const chunk = chunkOf(file);
    if (chunk === null || chunk.isEntry || files.has(file)) return;
    files.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    chunk.imports.forEach(take);
  };
  for (const file of Object.keys(bundle)) {
    if (chunkOf(file)?.moduleIds.some((id) => modules.test(id))) take(file);
  }
  const missing = [...files].filter((file) => !page.includes(file));
  return missing.map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="./${file}" />`
      : `<link rel="modulepreload" crossorigin href="./${file}" />`,
  );
};
