/** What a lane can look like, in the order in which lanes without a style take them. */
export const LANE_STYLES = ['sand', 'heather', 'forest', 'sky', 'clay', 'slate'] as const;

/** What colour a line can have, in the order in which relation types without one take them. */
export const COLOURS = [
  'blue',
  'purple',
  'orange',
  'teal',
  'ink',
  'red',
  'brown',
  'green',
  'magenta',
  'olive',
] as const;
