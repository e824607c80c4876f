import type { Notice } from '../model/report.ts';
import type { WAYS_NL } from './notices.nl.ts';

export const NOTICES_EN: Readonly<Record<Notice['code'], string>> = {
  'unknown-value': '“{value}” is not known here ({subject}) and was passed over. {way}',
  'unreadable-value': '“{value}” can’t stand here ({subject}) and was passed over. {way}',
  'out-of-place': '“{value}” has no place here ({subject}) and was passed over. {way}',
  'said-twice': '“{value}” was passed over: the address has {subject} already.',
  'colours-refused':
    'Text can’t be read in these colours, or they are not known: {colours}. The map keeps its own.',
  'plain-layout': 'The usual layout did not work here. The bodies stand in rows.',
  'layout-refused': 'The layout that came with this map is not right. The map was drawn anew here.',
  'layout-stopped':
    'The drawing was stopped. The bodies stand in rows. Load the page again to try once more.',
  'too-big-to-unfold':
    'This view has {bodies} cards, and one picture holds at most {limit}. It stays folded. Open a group, or search for a body.',
  'settings-refused': 'Not understood and passed over: {subject}.',
  offline: 'There is no network. You see the map as it was last fetched.',
  'part-missing':
    'This part of the map could not be fetched. Check the connection and refresh the page.',
};

export const WAYS_EN: Readonly<Record<keyof typeof WAYS_NL, string>> = {
  route: 'A route has two ends, each a body of this map: route=FROM~TO.',
  words: 'It can be: {words}.',
  number: 'It can be a number from {least} to {most}.',
  story: 'It belongs to a story (story=), and none is told here.',
  process: 'Swimlanes are there only for a view with steps.',
  find: 'Search for the body by its name.',
  choose: 'Choose in the map itself what you want to see.',
};
