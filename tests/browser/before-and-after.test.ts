import { describe, it } from 'vitest';
import { expectSameBeforeAndAfter } from './support/before-and-after.ts';
import { openSite } from './support/open-site.ts';

const site = openSite();

describe('a page of a view', () => {
  it.each([
    { width: 390, height: 844 },
    { width: 1920, height: 1080 },
    // Most pictures are too high for this screen: they open with a part that can be read.
    { width: 1500, height: 400 },
  ])('looks the same before its script and after, at $width', (viewport) =>
    expectSameBeforeAndAfter(site, viewport),
  );
});
