/**
 * The licences of what is shipped with the map, beside the EUPL-1.2 that the map itself is under. A
 * package with another one stops the build: somebody has to read it first, and write it down here.
 */
const GOES_WITH_EUPL: Readonly<Record<string, string>> = {
  '0BSD': 'asks for nothing',
  'Apache-2.0': 'permissive: its text and notices are shipped',
  'BSD-2-Clause': 'permissive: its text is shipped',
  'BSD-3-Clause': 'permissive: its text is shipped',
  'GPL-3.0-or-later': 'in the list of compatible licences of the EUPL-1.2',
  ISC: 'permissive: its text is shipped',
  MIT: 'permissive: its text is shipped',
  'OFL-1.1': 'a font, shipped as a work of its own with its text, and not sold by itself',
};

/** Of what a package offers by choice: what is taken. */
const TAKEN: Readonly<Record<string, string>> = {
  // The other choice, EPL-2.0, is not in the EUPL's list: only EPL-1.0 is.
  'EPL-2.0 OR GPL-3.0-or-later': 'GPL-3.0-or-later',
};

export interface Licence {
  /** What the package itself says, as an SPDX expression. */
  readonly offered: string;
  /** What it is shipped under. */
  readonly taken: string;
  /** Why that goes together with the EUPL-1.2. */
  readonly because: string;
}

/** What a package is shipped under; `null` when nobody has looked at its licence yet. */
export const licenceOf = (offered: string): Licence | null => {
  const taken = TAKEN[offered] ?? offered;
  const because = Object.hasOwn(GOES_WITH_EUPL, taken) ? GOES_WITH_EUPL[taken] : undefined;
  return because === undefined ? null : { offered, taken, because };
};
