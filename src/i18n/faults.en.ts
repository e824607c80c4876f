import type { FaultCode } from '../model/report.ts';

export const FAULTS_EN: Readonly<Record<FaultCode, string>> = {
  'not-json':
    'This is not valid JSON: there is a fault at line and column {place}. Mend that place.',
  'trailing-comma':
    'At line and column {place} there is a comma too many: there is none after the last of a row. Remove it.',
  comment:
    'At line and column {place} there is a comment ({found}). JSON has no comments. Remove it.',
  'wrong-quote':
    'At line and column {place} there is {found}. JSON has straight double quotes there: ".',
  'is-html': 'This is a web page (HTML), not a graph file. Check the address of the file.',
  'is-xml': 'This is an XML file, not JSON. Give a graph file, or convert this one first.',
  'is-csv':
    'This is a CSV file (a table as text), not JSON. Give a graph file, or convert this one first.',
  'is-workbook':
    'This is a workbook (.xlsx), a document or a packed file, not JSON. Give a graph file.',
  'is-pdf': 'This is a PDF, not JSON. Give a graph file.',
  'is-document': 'This is a document of a word processor, not JSON. Give a graph file.',
  'is-picture': 'This is a picture, not JSON. Give a graph file.',
  'is-mail': 'This is an e-mail, not JSON. Give the graph file that came with it.',
  'is-yaml': 'This is YAML, not JSON. Convert it to JSON first.',
  'wrong-encoding':
    'At line and column {place} (byte {byte}) there is a letter that is not UTF-8: `{found}`. Save the file again, with UTF-8 as its encoding.',
  'cut-off': 'The file is empty or ends too early. Load or copy it again.',
  'too-large': 'The file is too large: {found} bytes. It can hold {limit} bytes. Make it smaller.',
  'too-deep': 'The file is nested too deep. There can be {limit} levels.',
  'too-much-wrong': 'So much is wrong here that it cannot be checked. Look at this part yourself.',
  'more-of-these': 'And {count} more like these.',
  'older-format': 'This file has format 1. It was read as format 2, and nothing of it was lost.',
  'newer-format':
    'This file has format {found}. This map knows formats 1 and 2. Take a newer version of the map.',
  'bidi-control':
    'There is an invisible character here that turns the direction of reading ({found}). Remove it.',
  'lost-letter': 'A letter was lost here: `{found}`. Type it again, and save the file as UTF-8.',
  garbled:
    'This has `{found}`. It looks like an accented letter that was saved wrongly. Type it again.',
  missing: 'This is missing. Expected: {expected}.',
  'wrong-type': 'This is {found}. Expected: {expected}.',
  'wrong-value': 'This is {found}. It can be: {expected}.',
  'not-an-id':
    'An id has no spaces, commas or tildes (~), and 200 characters at most; this is {found}.',
  'not-a-folder':
    'The id of a view also stands in its address: letters, digits, dots and hyphens; this is {found}.',
  'not-a-language': '`{found}` is no language. Write one such as nl, en or de.',
  'not-a-date': 'Expected a date such as 2012-01-18; this is {found}.',
  'not-a-link': 'A link starts with https:, mailto: or a path; this is {found}.',
  'too-long': 'This text has {found} characters. It can have {limit}. Shorten it.',
  'too-short': 'This text is empty. Fill it in, or leave the field out if it is optional.',
  blank:
    'This text has no visible character at all. Fill it in, or leave the field out if it is optional.',
  'too-many': 'There are {found} of these. There can be {limit}. Divide them over more files.',
  empty: 'This list is empty. It needs at least one.',
  'unknown-key': '`{found}` is not a known field here. It is kept, and does nothing.',
  'duplicate-id': '`{found}` exists already ({first}). Give each an id of its own.',
  'lookalike-id':
    '`{found}` looks too much like the id at {first}. Give it a clearly different id.',
  'unknown-id': '`{found}` does not exist in `{collection}`.',
  'part-of-loop': 'This body is, by a detour, part of itself: {found}. Remove one `partOf`.',
  'self-relation': '`{found}` has a relation with itself. Point to another body.',
  'empty-view': 'This view shows no body at all. Name at least one.',
  'empty-box':
    '`{found}` is expanded, but this view shows none of its parts. Name the parts, or do not expand it.',
  'relation-outside-view':
    '`{found}` belongs to `{body}`, which is not in this view. Add the body, or remove the relation.',
  'step-without-actor': 'Step `{found}` has nobody who does anything. Name at least one body.',
  'process-without-end':
    'From step `{found}` the process never comes to an end. Give some step a way with `"to": null`.',
  'unreachable-step': 'No way leads to step `{found}`. Let an earlier step lead to it.',
  'way-without-label':
    'Way `{found}` is a choice without words. Give the step a `question` and each way a `label`.',
  'quote-not-found':
    '“{found}” is not literally in the words of place {place}. Copy the words exactly.',
  'unknown-place': 'Source `{source}` has no place {found}.',
  'scene-outside-view':
    'This scene selects `{found}`, which is not in the view `{view}`. Select something in that view, or take another view.',
  'out-of-range': 'Expected a number of 0 or more that is not too large; this is {found}.',
  'days-turned':
    'The shortest time ({min} days) is longer than the longest ({max}). Turn them round.',
  'self-membership': '`{found}` would sit in itself. Remove this membership, or name another body.',
  'future-date': 'The map would be valid on {found}, which is still to come. Check the date.',
  'future-claim': 'This is of {found}, which is still to come. Check the date.',
  'period-turned': 'This ends on {until}, and only begins on {from}. Turn them round.',
  'body-nowhere': '`{found}` is in no view. Name it in a view, or remove it.',
  'relation-nowhere': '`{found}` is in no view. Name the relation in a view, or remove it.',
  'step-outside-view':
    '`{found}` takes part in this step, but the view `{view}` does not show it. Add it to that view.',
  'no-council':
    'Process `{found}` does not say when a council can do something. Fill in `council` at a step.',
  'duplicate-name': '“{found}” is also the name at {first}. They can’t be told apart.',
  'near-name': '“{found}” and “{other}” differ by one letter. Is one of them a slip?',
  'duplicate-relation': 'This relation is there already ({first}). One is enough.',
  'duplicate-membership': 'This membership is there already ({first}). One is enough.',
  'sentence-without-end':
    'This sentence lacks `{found}`. Without it the sentence does not say who is meant.',
  'unknown-gap':
    'This sentence has {found}. Nothing fills that in: a sentence has only from whom and to whom, between braces.',
  'empty-lane': 'Lane `{found}` is empty. Remove it, or put a body in it.',
  unused: '`{found}` is used nowhere. Remove it if it is not needed.',
  'same-look':
    '`{found}` has the same colour as `{other}`. Give one another colour, to tell them apart.',
};
