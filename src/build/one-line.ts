const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * What a command says about a file, on one line: names out of it may hold line ends, codes that steer a
 * terminal and marks that turn the direction of reading, and none of these is passed on.
 */
export const oneLine = (text: string): string => text.replace(INVISIBLE, ' ');
