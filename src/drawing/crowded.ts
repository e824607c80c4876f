/** With more relations than this each of them costs more than it should while a page opens, or moves. */
const CROWDED = 60;

export const isCrowded = (relations: readonly unknown[]): boolean => relations.length > CROWDED;
