/** So many lines show what a text is. */
const MOST_LINES = 50;

/** Lines of which one is enough: they begin a program, and no list or letter. */
const BEGINS: readonly RegExp[] = [
  /^#!\//,
  /^<\?php\b/i,
  /^(?:export\s+)?(?:default\s+)?(?:const|let|var)\s+[\w$]+(?:\s*:[^=]+)?\s*=/,
  /^export\s+(?:default|\{|\*)/,
  /^module\.exports\s*=/,
  /^import\s.*\sfrom\s+['"]/,
  /^import\s+['"]/,
  /^from\s+[\w.]+\s+import\s/,
  /^#include\s*[<"]/,
  /^(?:using|package|namespace)\s+[\w.]+\s*[;{]/,
  /^(?:async\s+)?function\s+[\w$]+\s*\(/,
  /^(?:create|alter|drop)\s+(?:or\s+replace\s+)?(?:table|view|database)\s/i,
  /^insert\s+into\s/i,
  /^select\s.+\sfrom\s/i,
  /^option\s+explicit\b/i,
  /^dim\s+\w+(?:\s+as\s+\w+)?$/i,
  /^param\s*\(/i,
  /^(?:pub\s+)?(?:use|mod)\s+\w+(?:::|;)/,
  /^(?:pub\s+)?(?:fn|func|fun)\s+\w+\s*\(/,
  /^(?:strict\s+)?(?:di)?graph\s+(?:\w+\s*)?\{/i,
  /^(?:graph|flowchart)\s+(?:TB|TD|BT|LR|RL)\b/,
  /^@(?:prefix|startuml)\b/i,
  /^prefix\s+\w*:\s*</i,
  /^\\(?:documentclass|begin)\b/,
  /^diff --git\s/,
  /^(?:public\s+|private\s+)?sub\s+\w+\s*\(/i,
];

/** Lines of which a program has many. */
const STATEMENT =
  /^\s*(?:(?:public|private|protected|static|export|async)\s+)*(?:class\s+\w+[^;]*[{:]|def\s+\w+\s*\(.*\)\s*(?:->.*)?:|import\s+[\w.]+\s*;?\s*$|(?:if|for|while|switch|elif)\b.*[{:]\s*$|return\b.*;?$)|\)\s*\{\s*$|^\s*[\w.$]+\([^)]*\);?\s*$|^[.#@]?[\w-][\w\s,.#:>-]*\{\s*$/;
const COMMENT = /^\s*(?:\/\/|\/\*|\*|#(?![!i])|--|<!--)/;

/** Whether a text is a program, or a part of one. */
export const isProgram = (text: string): boolean => {
  if (/^[{["]/.test(text)) return false;
  const lines = text
    .split(/\r\n?|\n/)
    .slice(0, MOST_LINES)
    .filter((line) => line.trim() !== '' && !COMMENT.test(line));
  const [first = ''] = lines;
  if (BEGINS.some((begin) => begin.test(first.trimStart()))) return true;
  const statements = lines.filter((line) => STATEMENT.test(line)).length;
  return statements > 1 && statements * 4 >= lines.length;
};
