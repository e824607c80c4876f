import { describe, expect, it } from 'vitest';
import { liftStyles } from '../../../src/build/lift-styles.ts';

describe('styles of rendered HTML', () => {
  it('move to a stylesheet, one rule for all that are equal', () => {
    const { html, css } = liftStyles(
      '<i style="width:1px"></i><b style="width:2px"></b><u style="width:1px"></u>',
    );
    expect(html).toBe('<i data-style="0"></i><b data-style="1"></b><u data-style="0"></u>');
    expect(css).toBe('[data-style="0"]{width:1px}\n[data-style="1"]{width:2px}');
  });

  it('are what they were before HTML escaped them', () => {
    expect(liftStyles('<i style="font:1em &quot;A &amp; B&quot;"></i>').css).toBe(
      '[data-style="0"]{font:1em "A & B"}',
    );
  });
});
