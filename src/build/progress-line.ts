import { clearLine, cursorTo } from 'node:readline';

/** How far a long command is: one line, each text in place of the one before. */
export interface ProgressLine {
  readonly tell: (text: string) => void;
  /** Takes the line away, so that what is said next stands alone. */
  readonly end: () => void;
}

/** A line in a terminal. Elsewhere, as in the log of a job, it would be hundreds: there nothing is told. */
export const progressLine = (
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> & NodeJS.WritableStream = process.stderr,
): ProgressLine => {
  const end = () => {
    if (!stream.isTTY) return;
    clearLine(stream, 0);
    cursorTo(stream, 0);
  };
  const tell = (text: string) => {
    if (!stream.isTTY) return;
    end();
    stream.write(text);
  };
  return { tell, end };
};
