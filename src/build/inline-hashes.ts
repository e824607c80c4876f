import { createHash } from 'node:crypto';

/** What a content security policy calls the scripts, or the styles, that stand in a page itself. */
export const inlineHashes = (html: string, element: 'script' | 'style'): readonly string[] => {
  const blocks = html.matchAll(new RegExp(`<${element}(|\\s[^>]*)>([\\s\\S]*?)</${element}>`, 'g'));
  return [...blocks].flatMap(([, attributes = '', code = '']) =>
    /type="application\/(?:ld\+)?json"/.test(attributes) || / src=/.test(attributes)
      ? []
      : [`'sha256-${createHash('sha256').update(code).digest('base64')}'`],
  );
};
