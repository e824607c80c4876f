import { replaceOnce } from './replace-once.ts';

/** Addresses in a stylesheet of `assets/`, seen from a page. */
const seenFrom = (css: string, pagesAt: string): string =>
  css.replaceAll(/url\((?!["']?(?:data:|#))(["']?)(?:\.\/)?/g, `url($1${pagesAt}assets/`);

/**
 * Puts the stylesheets that a page waits for into the page itself: a paint then waits for nothing else.
 * `data-files` names them: the script puts them on for what it adds to the page, and they are fetched beside it.
 * @param sourceOf gives the text of a file that the build made
 * @param pagesAt path from the page to the root of the site
 */
export const withInlineStyles = (
  page: string,
  sourceOf: (file: string) => string,
  pagesAt: string,
): string => {
  const files: string[] = [];
  const end = page.indexOf('</head>');
  const head = page
    .slice(0, end)
    .replaceAll(
      /\s*<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+)"[^>]*>/g,
      (_, file: string) => {
        files.push(file);
        return '';
      },
    );
  const css = files.map((file) => seenFrom(sourceOf(file).trim(), pagesAt)).join('\n');
  const ahead = files.map((file) => `<link rel="preload" as="style" href="${pagesAt}${file}" />\n`);
  const rest = replaceOnce(page.slice(end), '</body>', `${ahead.join('')}</body>`);
  return `${head}<style id="styles" data-files="${files.join(' ')}">${css}</style>\n${rest}`;
};
