/** So many lines show what a text is. */
const MOST_LINES = 50;

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/)
    .slice(0, MOST_LINES)
    .filter((line) => line.trim() !== '');

/** A page or drawing without what may stand before it: a declaration, comments, the type of a drawing. */
export const withoutProlog = (text: string): string => {
  let rest = text;
  for (;;) {
    rest = rest.trimStart();
    const end = rest.startsWith('<!--') ? '-->' : /^<(?:\?|!doctype svg)/i.test(rest) ? '>' : null;
    if (end === null) return rest;
    const at = rest.indexOf(end);
    if (at < 0) return rest;
    rest = rest.slice(at + end.length);
  }
};

const OF_MAIL =
  /^(?:return-path|received|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|reply-to|dkim-signature|x-[\w-]+):\s/i;
const LEAST_OF_MAIL = 3;

/** A saved message: it begins with lines that only a message has. */
export const isMail = (text: string): boolean => {
  const lines = linesOf(text);
  return (
    /^(?:[\w-]+:\s|From )/.test(lines[0] ?? '') &&
    lines.filter((line) => OF_MAIL.test(line)).length >= LEAST_OF_MAIL
  );
};

const YAML_KEY = /^[\w"'-]+:(?:\s|$)/;
const YAML_LINE = /^\s*(?:- )*(?:[\w"'-]+:(?:\s|$)|- )|^(?:---|\.\.\.)\s*$/;

/** YAML: keys with a colon, and below them what is indented or has a dash. */
export const isYaml = (text: string): boolean => {
  const lines = linesOf(text).filter((line) => !/^\s*#/.test(line));
  const isBegun = /^---\s*$/.test(lines[0] ?? '');
  const [first = '', ...others] = isBegun ? lines.slice(1) : lines;
  return (
    YAML_KEY.test(first) &&
    (isBegun || others.some((line) => /^\s+\S|^- /.test(line))) &&
    others.filter((line) => YAML_LINE.test(line)).length * 10 >= others.length * 7
  );
};
