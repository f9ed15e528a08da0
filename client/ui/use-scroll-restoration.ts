import { useLayoutEffect, useRef } from 'react';

/** Remembers how far the page was scrolled while something was on the screen, and goes back there with it. */
export function useScrollRestoration(isShown: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const lastTop = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (!isShown) return;
    const scroller = scrollerOf(ref.current!);
    if (lastTop.current !== undefined) scroller.scrollTo({ top: lastTop.current, behavior: 'instant' });
    const remember = () => {
      lastTop.current = scroller.scrollTop;
    };
    // Scrolling does not bubble, but it can be caught on its way down.
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', remember, { capture: true });
  }, [isShown]);
  return ref;
}

/** Many intranets scroll a box inside the page, and the widget lies below shadow roots. */
function scrollerOf(element: Element): Element {
  const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  if (!parent) return document.scrollingElement ?? document.documentElement;
  const isScroller =
    /auto|scroll/.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight;
  return isScroller ? parent : scrollerOf(parent);
}
