import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a row that scrolls sideways: brings the current link (`aria-current`) to its middle, and moves nothing else. `row`
 * says what the row consists of, so that links that come later are looked at too.
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
