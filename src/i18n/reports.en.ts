import type { PageReportCode, ProblemCode } from '../model/report.ts';

export const PROBLEM_TITLES_EN: Readonly<Record<ProblemCode, string>> = {
  'graph-not-found': 'There is no such map',
  'graph-unreachable': 'The data cannot be reached',
  'graph-invalid': 'This file is not right',
  'graph-name-invalid': 'This cannot be the name of a map',
  'data-address-refused': 'This address is not allowed',
};

/** What happened, and what can be done about it. */
export const REPORTS_EN: Readonly<Record<PageReportCode, string>> = {
  'graph-not-found': 'The file {subject} does not exist here. Check the address.',
  'graph-unreachable':
    'The file {subject} could not be fetched. Check the connection and try again.',
  'graph-invalid':
    '{subject} has the faults listed below. Nothing is drawn, since half a map would look whole. Mend the file and try again.',
  'graph-name-invalid':
    '“{subject}” is not the name of a map. A name has lower-case letters, digits and hyphens.',
  'data-address-refused':
    'The map reads no file from {subject}: this website does not allow that place. Put the file on the same website, or ask its webmaster to allow the place.',

  'picture-held':
    'This is the map as of {date}; the newest could not be fetched. You can read the map, but not choose anything in it yet.',
  'page-broke':
    'The map no longer works as it should. You see it as it was loaded. Load the page again.',
};
