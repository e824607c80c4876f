import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forBothWindows } from '../../../src/build/both-windows.ts';
import { readMarkup } from '../../../src/build/markup-tree.ts';

const page = (count: string, diagram: string, legend: string): string =>
  `<main class="m"><p>Zo was het op <b>${count}</b></p><!--$--><div class="c"><div class="d" data-diagram="structuur">${diagram}</div></div><!--/$--><section data-room="none">${legend}</section><br/></main>`;

/** What is left for a window when the other's is taken away, as `takeWindow` does. */
const left = (html: string, window: 'wide' | 'tall'): string => {
  const write = (nodes: ReturnType<typeof readMarkup>): string =>
    nodes
      .map(({ open, close, children }) => {
        const [mark, shape] = / data-window="(wide|tall)"/.exec(open) ?? [];
        if (mark === undefined) return open + write(children) + close;
        return shape === window ? open.replace(mark, '') + write(children) + close : '';
      })
      .join('');
  return write(readMarkup(html));
};

describe('one page for both windows', () => {
  it('holds the diagram of each, and once what is the same', () => {
    const html = forBothWindows({
      wide: page('9', '<i>liggend</i>', '<ul><li>Adviseert</li></ul>'),
      tall: page('9', '<i>staand</i>', '<ul><li>Adviseert</li></ul>'),
    });
    expect(html).toContain('<div data-window="wide" class="d" data-diagram="structuur">');
    expect(html).toContain('<div data-window="tall" class="d" data-diagram="structuur">');
    expect(html.match(/Adviseert/g)).toHaveLength(1);
    expect(html.match(/Zo was het/g)).toHaveLength(1);
  });

  it('holds twice what tells of a map of which one window shows more', () => {
    const html = forBothWindows({
      wide: page('93 van 93', '', '<ul></ul><ul><li>8 soorten</li></ul>'),
      tall: page('45 van 45', '', '<ul><li>7 soorten</li></ul>'),
    });
    expect(html).toContain(
      '<b data-window="wide">93 van 93</b><b data-window="tall">45 van 45</b>',
    );
    expect(html.match(/<section/g)).toHaveLength(2);
  });

  it('leaves each window exactly the page that was rendered for it', () => {
    const word = fc.stringMatching(/^[a-z ]{1,6}$/);
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        word.map((text) => `<b>${text}</b>`),
        fc.constant('<br/>'),
        fc.constant('<!--$-->'),
        fc
          .tuple(
            fc.constantFrom('p', 'div class="a"', 'svg'),
            fc.array(tie('node'), { maxLength: 3 }),
          )
          .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0]}>`),
      ),
    }));
    fc.assert(
      fc.property(node, node, node, node, (count, diagram, other, legend) => {
        const wide = page(count, diagram, legend);
        const tall = page(other, diagram, count);
        const html = forBothWindows({ wide, tall });
        expect(left(html, 'wide')).toBe(wide);
        expect(left(html, 'tall')).toBe(tall);
      }),
    );
  });

  it('refuses a page without a diagram', () => {
    expect(() => forBothWindows({ wide: '<p></p>', tall: '<p></p>' })).toThrow('no diagram');
  });
});
