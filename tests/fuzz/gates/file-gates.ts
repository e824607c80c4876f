import fc from 'fast-check';
import { faultSentence } from '../../../src/i18n/fault-sentence.ts';
import { decodeText } from '../../../src/model/decode-text.ts';
import { parseGraph } from '../../../src/model/parse.ts';
import type { Fault } from '../../../src/model/report.ts';
import { gate, hold } from '../gate.ts';
import { changedFile, fileText } from '../nasty.ts';

/** More faults than this are a wall, not a report. */
const MOST_FAULTS = 700;
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069]/;

const tell = (faults: readonly Fault[]): void => {
  hold(faults.length <= MOST_FAULTS, `${faults.length} faults are told`);
  for (const fault of faults) {
    hold(fault.subject.startsWith('$'), `A fault has no path: ${fault.subject}`);
    for (const language of ['nl', 'en'] as const) {
      const sentence = faultSentence(fault, language);
      hold(!INVISIBLE.test(sentence), `A fault repeats what can't be seen: ${sentence}`);
      hold(sentence.length < 2_000, 'A fault is told endlessly');
    }
  }
};

const readText = (text: string): void => {
  const parsed = parseGraph(text);
  if (parsed.ok) {
    tell([...parsed.omissions, ...parsed.warnings]);
    hold(!INVISIBLE.test(JSON.stringify(parsed.graph.file)), 'A bidi control was let in');
  } else {
    hold(parsed.faults.length > 0, 'It was refused without a word');
    tell(parsed.faults);
  }
};

const inEncoding = (text: string, encoding: BufferEncoding): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));

const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(fileText, fc.constantFrom<BufferEncoding>('utf8', 'latin1', 'utf16le', 'binary'))
    .map(([text, encoding]) => inEncoding(text, encoding)),
  fc.tuple(fileText, fc.uint8Array({ maxLength: 8 }), fc.nat()).map(([text, rubbish, at]) => {
    const whole = Buffer.from(text);
    const place = at % (whole.length + 1);
    return new Uint8Array(
      Buffer.concat([whole.subarray(0, place), rubbish, whole.subarray(place)]),
    );
  }),
);

export const FILE_GATES = [
  gate({ name: 'text of a file', inputs: fileText, open: readText }),
  gate({
    name: 'values in a file',
    inputs: changedFile,
    open: (file) => readText(JSON.stringify(file)),
  }),
  gate({
    name: 'bytes of a file',
    inputs: bytes,
    open: (given) => {
      const decoded = decodeText(given);
      if (decoded.ok) readText(decoded.text);
      else tell([decoded.fault]);
    },
  }),
];
