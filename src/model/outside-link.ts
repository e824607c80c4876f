/**
 * The address of a link out of the map that a graph file names; `null` where there is none to follow.
 * The words of a file are anyone's: only a page and a mail address may be opened, never a script. A
 * path is none either, as a file does not say which folder it starts from.
 */
export const outsideLink = (link: string | undefined): string | null =>
  link !== undefined && /^(?:https?:\/\/|mailto:)\S+$/i.test(link) ? link : null;
