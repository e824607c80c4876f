import { type ReactNode, type RefObject, useRef } from 'react';
import type { Portion } from '../model/window-of.ts';
import { useWindow } from './use-window.ts';

/** What says of an entry where it stands in a list that is not all there. */
export interface Standing {
  readonly 'aria-setsize'?: number;
  readonly 'aria-posinset'?: number;
}

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** Height of an entry before it was ever drawn, in CSS pixels. */
  readonly expected: number;
  readonly className?: string | undefined;
  readonly isOrdered?: boolean;
  /** How much is drawn at once, where an entry is more than a line. */
  readonly portion?: Portion;
  /** One `<li>`. */
  readonly children: (item: Item, index: number, standing: Standing) => ReactNode;
}

const Gap = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <li role="none" aria-hidden style={{ height, gridColumn: '1 / -1', flex: '0 0 100%' }} />
  ) : null;

/** A list of which only what is in sight is drawn when it holds many; all of it can be reached. */
export const LongList = <Item,>({
  items,
  expected,
  className,
  isOrdered = false,
  portion,
  children,
}: LongListProps<Item>) => {
  const list = useRef<HTMLElement>(null);
  const { from, to, before, after } = useWindow(list, items.length, expected, portion);
  const isWhole = to - from === items.length;
  const entries = (
    <>
      <Gap height={before} />
      {items
        .slice(from, to)
        .map((item, index) =>
          children(
            item,
            from + index,
            isWhole ? {} : { 'aria-setsize': items.length, 'aria-posinset': from + index + 1 },
          ),
        )}
      <Gap height={after} />
    </>
  );
  return isOrdered ? (
    <ol className={className} ref={list as RefObject<HTMLOListElement>}>
      {entries}
    </ol>
  ) : (
    <ul className={className} ref={list as RefObject<HTMLUListElement>}>
      {entries}
    </ul>
  );
};
