import type { Rolldown } from 'vite';
import { replaceOnce } from './replace-once.ts';

/**
 * Asks for the script, and what it is made of, before anything else, and runs it at the end: by then the
 * picture is there. The script itself comes first: a server may send only six files at a time.
 */
export const withScriptLast = (page: string): string => {
  const script = /\s*(<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>)/.exec(page);
  if (script === null) throw new Error('The page has no script');
  const [tag, run = '', file = ''] = script;
  const tags = [`<link rel="modulepreload" crossorigin href="${file}">`];
  const rest = page.replace(tag, '').replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, (ask) => {
    tags.push(ask.trim());
    return '';
  });
  const asked = replaceOnce(rest, '<script>', `${tags.join('\n')}\n<script>`);
  return replaceOnce(asked, '</body>', `${run}\n</body>`);
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
