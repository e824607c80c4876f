import type { Plugin } from 'vite';
import { FIT } from '../drawing/fit.ts';
import * as look from '../drawing/look.ts';
import * as dimensions from '../layout/dimensions.ts';

const NAMED = /var\(--look-([a-z-]+)\)/g;
const WITHOUT_UNIT = /(?:opacity|weight)$/;

const kebab = (name: string): string =>
  name
    .replaceAll('_', '-')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();

const inCss = (name: string, value: number | string): string =>
  typeof value === 'number' && value !== 0 && !WITHOUT_UNIT.test(name)
    ? `${value}px`
    : String(value);

const named = (name: string, value: unknown): readonly (readonly [string, string])[] =>
  typeof value === 'number' || typeof value === 'string'
    ? [[name, inCss(name, value)]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([field, part]) => named(`${name}-${kebab(field)}`, part))
      : [];

/**
 * Every number of the look, of what the layout has to know of it, and of how a picture is fitted, by the name
 * that a stylesheet has for it: `SEAT_SIZE` is `seat-size`, `CARD.nameFont.size` is `card-name-font-size`.
 */
export const lookProperties = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({ ...dimensions, ...look, FIT }).flatMap(([name, value]) =>
      named(kebab(name), value),
    ),
  );

/** A stylesheet with the look written into it. Throws when it names something that the look has not. */
export const withLook = (css: string): string => {
  const properties = lookProperties();
  return css.replaceAll(NAMED, (_, name: string) => {
    const value = properties.get(name);
    if (value === undefined) throw new Error(`The look has no --look-${name}`);
    return value;
  });
};

/**
 * Writes what `look.ts` says where a stylesheet names it. They are written, not handed down: a first paint
 * needs nothing but the rules it uses, and no browser has to look them up for every body.
 */
export const lookPlugin = (): Plugin => ({
  name: 'bestuurskaart:look',
  enforce: 'pre',
  transform: {
    filter: { id: /\.module\.css(?:\?|$)/ },
    handler: (code) => (code.includes('--look-') ? { code: withLook(code), map: null } : null),
  },
});
