/**
 * Where JSON stops being JSON. What `JSON.parse` says about it differs between browsers, and some
 * give no place at all; this is only asked once it has refused a text.
 */

const WHITE = /[ \t\n\r]*/y;
const TOKEN =
  /[ \t\n\r]*(?:([[\]{},:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** Where the next thing that is no white space stands; the length when there is none. */
const wordAt = (text: string, offset: number): number => {
  WHITE.lastIndex = offset;
  WHITE.exec(text);
  return WHITE.lastIndex;
};

type Expected =
  | 'value'
  | 'value-or-end'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'nothing';

/** Offset of the first thing that can't stand where it stands; the length when the text ends too early. */
export const jsonErrorOffset = (text: string): number => {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  for (;;) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    if (!match) return wordAt(text, offset);
    const [, mark, string, plain] = match;
    const takesValue = expected === 'value' || expected === 'value-or-end';
    const inObject = open.at(-1) === '{';
    if (string !== undefined && (expected === 'key' || expected === 'key-or-end'))
      expected = 'colon';
    else if ((string ?? plain) !== undefined && takesValue) expected = afterValue();
    else if (mark === '{' && takesValue) {
      open.push('{');
      expected = 'key-or-end';
    } else if (mark === '[' && takesValue) {
      open.push('[');
      expected = 'value-or-end';
    } else if (mark === ':' && expected === 'colon') expected = 'value';
    else if (mark === ',' && expected === 'comma-or-end') expected = inObject ? 'key' : 'value';
    else if (
      (mark === '}' && inObject && (expected === 'key-or-end' || expected === 'comma-or-end')) ||
      (mark === ']' && !inObject && (expected === 'value-or-end' || expected === 'comma-or-end'))
    ) {
      open.pop();
      expected = afterValue();
    } else return wordAt(text, offset);
    offset = TOKEN.lastIndex;
    if (expected === 'nothing') return wordAt(text, offset);
  }
};
