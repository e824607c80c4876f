import type { Messages } from './messages.ts';

export const MESSAGES_EN: Messages = {
  appName: 'Bestuurskaart',
  skipTo: { main: 'To the map', questions: 'To the questions' },
  viewsLabel: 'Views',
  menu: 'Menu',
  own: 'Own map',
  maps: 'Other maps',
  loading: 'Loading the map…',
  layingOut: 'Drawing the map…',
  close: 'Close',
  provenance: {
    date: 'As it was on {date}',
    dateToCome: 'As it would be on {date}',
    inferred: {
      one: '{found} of 1 line {held}',
      many: '{found} of {count} lines {held}',
    },
    noneInferred: 'no line inferred',
    sources: 'Where this comes from',
    showInferred: 'Show only what is inferred',
    source: '{title}, {author}, {date}',
  },
  appearance: {
    label: 'Show as',
    diagram: 'Diagram',
    swimlane: 'Swimlanes',
    list: 'List',
    matrix: 'Table',
  },
  share: { open: 'Share' },
  console: {
    title: 'Presenter',
  },
  search: {
    ask: 'Ask or search',
  },
  questions: {
    title: 'Questions',
    others: 'Other questions',
    advice: 'Who advises {body}?',
    decision: 'What does {body} decide?',
    lead: 'Who leads {body}?',
    inferred: 'What is inferred?',
    seats: {
      municipalities: 'Where does my municipality sit?',
      members: 'Where does this participant sit?',
    },
    route: 'How does a proposal of {from} reach {to}?',
    council: 'When can the council change course?',
    load: 'How many meetings has one {role}?',
  },
  process: {
    step: 'Step {number}',
    turns: 'Where the council can act',
    roles: { direct: 'The council itself', college: 'Through its executive' },
  },
  shortcuts: {
    open: 'Shortcuts',
  },
  present: {
    start: 'Present',
    choose: 'Choose a story',
    stop: 'Stop presenting',
  },
  diagram: {
    label: 'Diagram of {title}. Arrow keys walk along the lines, Enter selects, Escape lets go.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
  },
  legend: {
    statedLine: 'Stated in the source',
    filter: 'Key and filter',
    kinds: { one: '1 kind of line', many: '{count} kinds of lines' },
    title: 'Legend',
  },
  sheet: {
    title: 'Info, questions',
    grip: 'Make the explanation larger or smaller',
  },
  details: {
    title: 'Details',
    remarks: 'Remarks',
    remarksFrom: 'Remarks from {source}',
    inferredMark: 'inferred',
    others: { one: '1 more', many: '{count} more' },
    data: 'Data',
    version: 'version {version}',
    contact: 'Contact',
    kinds: {
      context: 'Context',
      statement: 'Statement',
      pitfall: 'Pitfall',
      question: 'Question',
      background: 'In general, not about this region',
    },
  },
  problems: {
    retry: 'Try again',
  },
  notices: {
    label: 'Notices',
  },
  formats: {
    and: ' and ',
    lastAnd: ', and ',
    date: '{day} {month} {year}',
    months: 'January February March April May June July August September October November December',
  },
  versions: {
    broken: 'This part of the map could not be shown. Try again, or refresh the page.',
  },
};
