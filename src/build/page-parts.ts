import type { Rolldown } from 'vite';
import { replaceOnce } from './replace-once.ts';

/** Moves what is fetched for later to the end: the picture comes first over a thin line. */
export const withScriptsLast = (page: string): string => {
  const tags: string[] = [];
  const shown = page.replaceAll(
    /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g,
    (tag) => {
      tags.push(tag.trim());
      return '';
    },
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
