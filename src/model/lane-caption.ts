/**
 * What a lane is called in a picture: with how many of its bodies are drawn where others are left out, and
 * with how many it has where none is.
 * @param hidden how many of its bodies lie folded in the lane itself
 */
export const laneCaption = (label: string, drawn: number, hidden = 0): string => {
  if (hidden === 0) return label;
  return drawn === 0 ? `${label} (${hidden})` : `${label} (${drawn} / ${drawn + hidden})`;
};
