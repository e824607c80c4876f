import type { Rolldown } from 'vite';

/**
 * What is loaded ahead of a part that comes later: not what the page began with, which would stand in the list
 * of each of sixty parts.
 */
export const partsToPreload = (
  _file: string,
  files: string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] =>
  hostType === 'html'
    ? files
    : files.filter((file) => !/(?:libraries|rolldown-runtime|index)-[^/]*\.js$/.test(file));

/**
 * Few bundles, one for each moment in which code is needed: libraries that seldom change, the map as it
 * is first seen, the parts of a process, and what is told of a choice. Left to itself the bundler makes
 * thirty for the first view.
 */
export const BUNDLES: Rolldown.OutputOptions['codeSplitting'] = {
  groups: [
    { name: 'libraries', tags: ['$initial'], test: /[\\/]node_modules[\\/]/, priority: 3 },
    { name: 'map', tags: ['$initial'], priority: 2 },
    // Where Dutch words break: only who lays out in the page itself needs that.
    { name: 'syllables', test: /[\\/]node_modules[\\/]hyphen[\\/]/, priority: 4 },
    {
      name: 'process',
      test: /[\\/]src[\\/](?:process[\\/](?:process-bar|step-list|council-|lead-time\.|use-)|glossary)/,
      priority: 1,
    },
    {
      name: 'marks',
      test: /[\\/]src[\\/](?:drawing[\\/](?:[a-z]+-marks|paper-look|shapes)|still[\\/](?:still-|shapes|use-))/,
    },
    {
      name: 'members',
      test: /[\\/]src[\\/](?:controls[\\/]member-choice|diagram[\\/]body-choice)/,
    },
    // What reads a file, whoever's it is: apart from what opens one of the reader's own, which is not kept for
    // when there is no network.
    {
      name: 'reading',
      test: /[\\/]src[\\/](?:layout[\\/]pause|loading[\\/](?:parse-|prepare|read-graph)|model[\\/](?:calendar-day|file-parts|own-script|spoken-in)|state[\\/](?:own-map|preparation|speak-in))/,
      priority: 1,
    },
    // What opens a map of the reader's own, and what is made ready for it: they come for the same file.
    {
      name: 'open-own',
      test: /[\\/]src[\\/]open[\\/](?:open-own|client-ahead|make-ready|import-)/,
    },
    // What guards the first view, and the little that is asked for when its data or its font can't be had.
    {
      name: 'beside',
      test: /[\\/]src[\\/](?:app[\\/]guards|loading[\\/]other-place|styles[\\/]fit-)/,
    },
    // Small parts that several others are made of: each by itself would weigh half as much again.
    { name: 'over-keys', test: /[\\/]src[\\/]keys[\\/](?:search|overview)-keys/ },
    { name: 'hands', test: /[\\/]src[\\/](?:state[\\/]hands\.|present[\\/]hands-storage)/ },
    { name: 'signs', test: /[\\/]icons[\\/](?:check|undo-2|printer|lock|download)\.mjs$/ },
    // The address of what is handed out, and a part's way to ask for it.
    { name: 'address', test: /[\\/]src[\\/](?:address[\\/]address-of|controls[\\/]use-address)/ },
    // What is no diagram: a table, and swimlanes.
    {
      name: 'table',
      test: /[\\/]src[\\/](?:matrix[\\/]|process[\\/]swimlane|drawing[\\/]swimlane-)/,
    },
    // The words of all rooms that are not there at first: which of those comes first, nobody knows.
    { name: 'words', test: /[\\/]src[\\/]i18n[\\/]messages-apart/, priority: 2 },
    // How much of a crowd is folded is told in the first view of one.
    {
      name: 'folding',
      test: /[\\/]src[\\/](?:panels[\\/]folding-note|i18n[\\/](?:folding|count)-words)/,
      priority: 2,
    },
    // What is counted of them, on a stage, in a frame and on paper too, which show few of them.
    {
      name: 'counted',
      test: /[\\/]src[\\/](?:perspective[\\/](?:provenance-as|matrix-rows|column-order)|model[\\/]evidence-of-way|i18n[\\/]share-words)/,
      priority: 1,
    },
    {
      name: 'details',
      test: /[\\/]src[\\/]panels[\\/](?:body-details|relation-details|lens-details|lens-chip|route-details|answer-card|around-note|filter-note|legend-panel|settings-)/,
    },
  ],
};
