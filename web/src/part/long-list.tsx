import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';

/** Lists up to this long are all in the page, where the browser's own search and print find them. */
const ALL_AT_ONCE = 150;

interface ListOf<T> {
  readonly items: readonly T[];
  readonly name: string;
  readonly keyOf: (item: T) => string;
  /** About how high one is, in pixels. */
  readonly height: number;
  readonly draw: (item: T) => ReactNode;
}

/** A list of any length; of a long one only what is near the window is in the page. */
export function LongList<T>(list: ListOf<T>): ReactNode {
  if (list.items.length > ALL_AT_ONCE) return <VirtualList {...list} />;
  return (
    <ol className="long-list" aria-label={list.name}>
      {list.items.map((item) => (
        <li key={list.keyOf(item)}>{list.draw(item)}</li>
      ))}
    </ol>
  );
}

function VirtualList<T>({ items, name, keyOf, height, draw }: ListOf<T>): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measured = list.current === null ? 0 : list.current.getBoundingClientRect().top + window.scrollY;
    setTop(Math.round(measured));
  }, [items]);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (at) => keyOf(items[at]!),
  });
  return (
    <ol ref={list} className="long-list virtual" aria-label={name} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((row) => (
        <li
          key={row.key}
          ref={virtual.measureElement}
          data-index={row.index}
          aria-setsize={items.length}
          aria-posinset={row.index + 1}
          style={{ transform: `translateY(${row.start - top}px)` }}
        >
          {draw(items[row.index]!)}
        </li>
      ))}
    </ol>
  );
}
