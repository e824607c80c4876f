import type { NoticeCode, ProblemCode } from '../model/report.ts';

export const PROBLEM_TITLES_EN: Readonly<Record<ProblemCode, string>> = {
  'graph-not-found': 'There is no such map',
  'graph-unreachable': 'The data cannot be reached',
  'graph-invalid': 'This file is not right',
  'graph-name-invalid': 'This cannot be the name of a map',
  'data-address-refused': 'This address is not allowed',
};

/** What happened, and what can be done about it. */
export const REPORTS_EN: Readonly<Record<ProblemCode | NoticeCode, string>> = {
  'graph-not-found': 'The file {subject} does not exist here. Check the address.',
  'graph-unreachable':
    'The file {subject} could not be fetched. Check the connection and try again.',
  'graph-invalid':
    '{subject} has the faults listed below. Nothing is drawn, since half a map would look whole. Mend the file and try again.',
  'graph-name-invalid':
    '“{subject}” is not the name of a map. A name has lower-case letters, digits and hyphens.',
  'data-address-refused':
    'The map only reads files from its own website, and not {subject}. Put the file on the same website.',

  'unknown-value': '“{value}” is not known here ({subject}) and was passed over.',
  'colours-refused':
    'Text can’t be read in these colours, or they are not known: {colours}. The map keeps its own.',
  'plain-layout': 'The usual layout did not work for this data. The bodies stand in rows.',
  'layout-stopped':
    'The drawing was stopped. The bodies stand in rows. Load the page again to try once more.',
  'too-big-to-unfold':
    'This view has {bodies} bodies, and one picture holds at most {limit}. It stays folded. Open a group, or search for a body.',
  offline: 'There is no network. You see the map as it was last fetched.',
  'part-missing':
    'This part of the map could not be fetched. Check the connection and refresh the page.',
};
