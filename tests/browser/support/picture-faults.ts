/**
 * What is wrong in the picture on screen, run in the page: lines that go through a card that is not their end, bodies
 * with something over them, and words of lines that lie over a body, over each other or under something.
 */
export const pictureFaults = () => {
  const canvas = document.querySelector('[data-diagram]');
  const room = canvas?.querySelector('.react-flow')?.getBoundingClientRect();
  if (!canvas || !room) throw new Error('There is no diagram');
  const bodies = [...canvas.querySelectorAll<HTMLElement>('[data-body]')].map((element) => ({
    element,
    id: element.dataset.body ?? '',
    box: element.getBoundingClientRect(),
  }));
  // A box around others may be crossed on the way to them.
  const cards = bodies.filter(
    ({ box, id }) =>
      !bodies.some(
        (other) =>
          other.id !== id &&
          other.box.left > box.left &&
          other.box.right < box.right &&
          other.box.top > box.top &&
          other.box.bottom < box.bottom,
      ),
  );
  const isIn = (x: number, y: number, box: DOMRect, inset: number) =>
    x > box.left + inset && x < box.right - inset && y > box.top + inset && y < box.bottom - inset;
  /** How far outside of it an end of a line may stop: the length of its head. */
  const HEAD = 18;
  const through: string[] = [];
  for (const relation of canvas.querySelectorAll<SVGGElement>('[data-relation]')) {
    const [line] = relation.querySelectorAll<SVGPathElement>('path');
    const matrix = line?.getScreenCTM();
    if (!line || !matrix) continue;
    const length = line.getTotalLength();
    const at = (along: number) => line.getPointAtLength(along).matrixTransform(matrix);
    const ends = [at(0), at(length)];
    const others = cards.filter(({ box }) => !ends.some(({ x, y }) => isIn(x, y, box, -HEAD)));
    for (let along = 0; along <= length; along += 3) {
      const { x, y } = at(along);
      const met = others.find(({ box }) => isIn(x, y, box, 2));
      if (met === undefined) continue;
      through.push(`${relation.dataset.relation} ${met.id}`);
      break;
    }
  }
  // What is scrolled out of sight is not covered.
  const sight = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (let part: Element | null = canvas; part; part = part.parentElement) {
    if (getComputedStyle(part).overflowY === 'visible') continue;
    const { left, top, right, bottom } = part.getBoundingClientRect();
    sight.left = Math.max(sight.left, left);
    sight.top = Math.max(sight.top, top);
    sight.right = Math.min(sight.right, right);
    sight.bottom = Math.min(sight.bottom, bottom);
  }
  const isUnder = (x: number, y: number) =>
    x > Math.max(sight.left, room.left) &&
    y > Math.max(sight.top, room.top) &&
    x < Math.min(sight.right, room.right) &&
    y < Math.min(sight.bottom, room.bottom) &&
    document.elementFromPoint(x, y)?.closest('[data-diagram]') !== canvas;
  const pointsOf = ({ left, right, top, bottom }: DOMRect) =>
    [
      [left + 3, top + 3],
      [right - 3, top + 3],
      [left + 3, bottom - 3],
      [right - 3, bottom - 3],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
  const covered = bodies.filter(({ box }) => pointsOf(box).some(([x, y]) => isUnder(x, y)));
  const words = [...canvas.querySelectorAll<SVGTextElement>('[data-relation] text')]
    .filter((text) => text.checkVisibility() && getComputedStyle(text).display !== 'none')
    .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }));
  const doMeet = (a: DOMRect, b: DOMRect, by: number) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;
  return {
    through,
    covered: covered.map(({ id }) => id),
    words: [
      ...words.flatMap(({ text, box }) => [
        ...cards.flatMap((card) => (doMeet(box, card.box, 2) ? [`${text} over ${card.id}`] : [])),
        ...(pointsOf(box).some(([x, y]) => isUnder(x, y)) ? [`${text} is covered`] : []),
      ]),
      ...words.flatMap((one, index) =>
        words
          .slice(index + 1)
          .flatMap((other) =>
            doMeet(one.box, other.box, 3) ? [`${one.text} over ${other.text}`] : [],
          ),
      ),
    ],
  };
};
