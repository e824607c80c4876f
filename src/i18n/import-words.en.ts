import type { ImportWords } from './import-sentences.ts';

export const IMPORT_EN: ImportWords = {
  faults: {
    'nothing-to-draw':
      'There is no body in this. Put on a sheet Bodies, in a column Name, who there are, or begin with the template.',
    'sheet-unknown':
      'This sheet was not recognised and not read. Give it a name like Bodies, Relations, Membership or Steps.',
    'table-unknown':
      'The columns were not recognised. Put headings above them, such as From, Type and To, or Name and Lane. It has now: {has}.',
    'sheet-hidden': 'This sheet is hidden, and was not read for that. Show it if it belongs here.',
    'column-missing':
      'The column {columnEn} is missing. Without it this sheet can’t be read. There are: {has}.',
    'column-renamed':
      'The column {columnEn} is missing. Without it this sheet can’t be read. Is ‘{found}’ that column? Then take it over.',
    'column-guessed': 'The column ‘{found}’ was read as {meant}.',
    'columns-by-place':
      'The headings were not recognised. The columns were read by their places: {columns}.',
    'too-many-rows':
      'These are {found}. A map holds {limit}. The rest is not drawn: divide them over more maps.',
    'formula-error': 'Here stands an error of a formula: {found}. The cell was left empty.',
    'formula-unseen':
      'Here stands a formula without an outcome: it was never worked out. Open the workbook in your spreadsheet, save it, and try again.',
    'quote-open':
      'Here a quotation mark opens that closes nowhere. The cell was read as it stands. Take the mark away.',
    'bidi-control':
      'Here stands an invisible character that turns the direction of reading. It was left out.',
    'lost-letter':
      'A letter was lost here, and a question mark stands in its place. Type the letter again.',
    'too-long': 'This text has {found} characters. The first {limit} were used.',
    'name-missing': 'This row has no name, and is not drawn.',
    'name-from-short': 'This row has no name. The body is drawn by its abbreviation: {found}.',
    'name-twice':
      '‘{found}’ stands on row {first} too. Both are drawn, but a reference goes to the first. Give this one a name of its own.',
    'row-twice':
      'This row says the same as row {first}: ‘{found}’. Once is enough, and it is drawn like that.',
    'abbreviation-twice':
      '{first} is called ‘{found}’ in short too. A reference by this abbreviation goes to the first.',
    'near-lane': '‘{found}’ looks like a lane that is there already. It is drawn like that now.',
    'near-kind': '‘{found}’ looks like a kind that is there already. It is drawn like that now.',
    'near-role': '‘{found}’ looks like a role that is there already. It is drawn like that now.',
    'spelled-otherwise': '‘{found}’ is written otherwise elsewhere. It is the same body.',
    'unknown-body': '‘{found}’ is not among the bodies.',
    'cell-missing': 'This cell is empty, and this row is not drawn for that.',
    'to-itself': '‘{found}’ refers to itself. Point to another body.',
    'part-of-loop': 'This body is a part of itself by way of others: ‘{found}’. That is not drawn.',
    'verb-missing':
      'This does not say what the one does for the other. This row was not drawn for that.',
    'new-verb': '‘{found}’ is a new kind of relation. It is drawn like that.',
    'near-verb':
      '‘{found}’ looks like a kind of relation that is there already. It is drawn like that now.',
    'mark-unknown': '‘{found}’ is no yes or no. Put an x, or leave the cell empty.',
    'duration-words': '‘{found}’ was read as {suggestion}.',
    'duration-unknown': '‘{found}’ is no duration. Write a number with a unit, like 2-4 weeks.',
    'duration-is-date':
      'The spreadsheet made a date of this: {found}. Format the cell as text, and write the duration again.',
    'date-unknown': '‘{found}’ is no day on the calendar. Write for instance 26-11-2026.',
    'period-turned': 'This ends on {found}, and only begins on {from}. Turn them round.',
    'link-unknown': '‘{found}’ is no link. A link begins with https://.',
    'step-twice': 'Step {found} stands on row {first} too. Give each step a number of its own.',
    'unknown-step': 'There is no step {found}. For now it goes on to the next step.',
    'way-unknown':
      '‘{found}’ does not say how it goes on. Write the number of a step, or choices like: Agreed → 5; Back → 1.',
    'no-end': 'From step {found} on the process never comes to an end. A way out was drawn.',
    'unreachable-step': 'No step leads to step {found}. It is not drawn for that.',
    'step-of-unknown': '‘{found}’ is not among the bodies. This step was passed over for that.',
    'unknown-view': 'There is no view ‘{found}’. This scene was left out.',
    'unknown-choice': '‘{found}’ is no body, step or relation. The scene chooses nothing now.',
    'choice-outside-view': '‘{found}’ is not in the view ‘{view}’. The scene chooses nothing now.',
    'unknown-show': 'There is no ‘{found}’, and it is not shown.',
    'view-of-nothing': 'Nothing belongs to this. The view shows everything for now.',
    'quote-not-found':
      'This quote is not in the words of the source. Take the words over as they stand there.',
    'article-unknown': '‘{found}’ is no article. Write de or het, or leave the cell empty.',
    'not-held': 'A map can’t show this, and it was left out: {found}.',
    'kept-broken':
      'The hidden part of this workbook is damaged. Only what stands on its visible sheets was read.',
    'list-cut':
      'This list is not whole. What is not in it yet: {found}. That comes in as you solve something here.',
  },
  filled: {
    'map-name': 'Name: {name}, after the file.',
    'valid-on': 'Valid on: {date}, today.',
    'lane-order': 'Order of the lanes: {lanes}, as they come on the sheet.',
    'lanes-beside': 'On sheet {sheet} the headings were read as lanes, with their bodies.',
    'names-apart': {
      one: '1 cell has more bodies: each is drawn apart.',
      many: '{count} cells have more bodies: each is drawn apart.',
    },
    'one-lane': 'There are no lanes: all stands together.',
    articles: {
      one: 'Article ‘{article}’ for 1 body, by its head noun.',
      many: 'Article ‘{article}’ for {count} bodies, by their head nouns.',
    },
    'bodies-from-names': {
      one: '1 body, from the names in the list.',
      many: '{count} bodies, from the names in the list.',
    },
    'own-verbs': 'Own kind of relation: ‘{verb}’, with sentences after that word.',
    'view-of-all': 'View ‘{name}’: all bodies.',
    'view-of-process': 'View ‘{name}’: who has a turn in this process.',
    'process-name': 'Name of the process: {name}.',
    'step-numbers': { one: 'Number of 1 step.', many: 'Numbers of {count} steps.' },
    'next-steps': {
      one: 'After 1 step comes the next row.',
      many: 'After {count} steps comes the next row each time.',
    },
    'step-relations': {
      one: 'For 1 step: the relations between who have a turn.',
      many: 'For {count} steps: the relations between who have a turn.',
    },
    'way-labels': {
      one: '1 choice is called after the step that it leads to.',
      many: '{count} choices are called after the step that they lead to.',
    },
    question: {
      one: 'For 1 step with choices: a question.',
      many: 'For {count} steps with choices: a question.',
    },
    'council-words': {
      one: 'For 1 step: that the council has its say there.',
      many: 'For {count} steps: that the council has its say there.',
    },
    'story-name': 'Name of the story: {name}.',
    captions: {
      one: 'Sentence of 1 scene: its title.',
      many: 'Sentence of {count} scenes: their titles.',
    },
    'scene-view': {
      one: 'View of 1 scene: that of the scene before.',
      many: 'View of {count} scenes: that of the scene before.',
    },
    'source-from-name': 'Source ‘{name}’, as it stands beside the rows.',
    'no-evidence': 'No source is named: the map says so.',
    declared: 'What has no source counts as declared by {by}.',
    'columns-kept': {
      one: '1 column that the map does not know was kept: {columns}.',
      many: '{count} columns that the map does not know were kept: {columns}.',
    },
    decoded: 'The letters were read as {encoding}.',
    'letters-mended': {
      one: 'In 1 cell letters were mended that had been encoded twice.',
      many: 'In {count} cells letters were mended that had been encoded twice.',
    },
    separator: 'The cells are separated by {separator}.',
    macros: 'The macros in this file were not read and not run.',
    unpacked: 'Read from the packed file: {file}.',
    mended: {
      one: '1 thing was mended. Your file has not changed: Save gives you the mended one.',
      many: '{count} things were mended. Your file has not changed: Save gives you the mended one.',
    },
    'rows-beside': {
      one: '1 row with a total, a note or only zeros is no part of the table, and does not count.',
      many: '{count} rows with a total, a note or only zeros are no part of the table, and do not count.',
    },
    'rows-alike': {
      one: '1 row that says the same as another counts once.',
      many: '{count} rows that say the same as another count once.',
    },
  },
  unread: {
    'file-empty': 'There is nothing in it. Choose another file.',
    'file-too-large':
      'This file is too large: {found} MB. A map holds {limit} MB. Take out what does not belong in it.',
    'file-encrypted': 'This file is protected by a password. Save it without one, and try again.',
    'file-old-workbook':
      'This is a workbook from before 2007 (.xls). Open it in your spreadsheet and save it as .xlsx.',
    'file-other-workbook':
      'This is a workbook that the map does not know ({ending}). Open it in your spreadsheet and save it as .xlsx.',
    'file-damaged':
      'This file is damaged, or did not come over whole. Open it in your spreadsheet, save it again, and try once more.',
    'file-inflates':
      'This file is far too large once it is unpacked. It was not read for that. Copy the sheets that you need to a new workbook.',
    'file-no-workbook':
      'This workbook has no sheets. Open it in your spreadsheet, save it again, and try once more.',
    'file-is-packed':
      'This is a packed file in which no workbook was found. Unpack it, and choose the file that you mean.',
    'file-holds-several':
      'In this packed file is more than one file that a map can be made of: {names}. Unpack it and choose one of them.',
    'file-is-html':
      'This is a web page. Open it in your spreadsheet and save it as .xlsx, or copy the table and paste the cells here.',
    'file-is-xml':
      'This is an XML file that the map does not know. Choose a workbook ({workbook}), a table ({table}), a process ({process}) or a map ({map}).',
    'file-is-pdf': 'This is a PDF. It has no cells. Copy the table to a workbook, and choose that.',
    'file-is-picture':
      'This is a picture or a drawing. It has no cells. Put what is on it in a workbook: the template helps.',
    'file-is-document':
      'This is a document or a presentation. Copy the table in it, and paste the cells here.',
    'file-is-mail':
      'This is an e-mail. Save what is attached and choose that, or copy the table out of the text and paste the cells here.',
    'file-is-yaml': 'This is YAML. A map is JSON. Convert the file to JSON, and choose that.',
    'file-is-calendar':
      'This is a calendar or an address book. Put in a workbook who there are and who does what: the template helps.',
    'file-is-code':
      'This is program code. Choose the file with the data itself: a workbook ({workbook}), a table ({table}), a process ({process}) or a map ({map}).',
    'file-is-settings':
      'This is a file of settings. Choose a workbook ({workbook}), a table ({table}), a process ({process}) or a map ({map}).',
    'file-is-prose':
      'This is running text, without cells. Put who there are and who does what in a workbook: the template helps.',
    'file-is-unknown':
      'The map does not know this kind of file. Choose a workbook ({workbook}), a table ({table}), a process ({process}) or a map ({map}).',
    'bpmn-without-process': 'There is no process with steps in this BPMN file.',
  },
  place: {
    sheet: 'Sheet {sheet}',
    row: 'row {row}',
    element: 'Element {element}',
    column: 'column {column}',
    file: 'The file',
  },
  more: { one: 'It stands like that in 1 cell.', many: 'It stands like that in {count} cells.' },
  meant: 'Did you mean {suggestion}?',
  separators: { ';': 'a semicolon', ',': 'a comma', '\t': 'a tab', '|': 'a bar' },
  encodings: { 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252', macintosh: 'Mac OS Roman' },
};
