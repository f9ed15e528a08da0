import { type RefObject, useEffect, useRef } from 'react';

/**
 * Scrolls a row sideways until its current link (`aria-current`) is in the middle, and scrolls nothing else. `row`
 * identifies the links of the row, so that it scrolls again when they change.
 */
export function useCurrentInSight<Row extends HTMLElement>(row: string): RefObject<Row | null> {
  const ref = useRef<Row>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is what changes the place of the link
  useEffect(() => {
    const shown = ref.current;
    const link = shown?.querySelector('[aria-current]');
    if (!shown || !link) return;
    const [outer, inner] = [shown.getBoundingClientRect(), link.getBoundingClientRect()];
    shown.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }, [row]);
  return ref;
}
