import { useLayoutEffect, useRef } from 'react';

/** Remembers the scroll position of a screen while it is shown, and restores it when it is shown again. */
export function useScrollRestoration(isShown: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const lastTop = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (!isShown) return;
    let found: Element | undefined;
    // It is looked for when something has scrolled: looking takes a layout of the whole page.
    const scroller = () => {
      found ??= scrollerOf(ref.current!);
      return found;
    };
    if (lastTop.current !== undefined) scroller().scrollTo({ top: lastTop.current, behavior: 'instant' });
    const remember = () => {
      lastTop.current = scroller().scrollTop;
    };
    // Scroll events do not bubble, so the listener captures them.
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', remember, { capture: true });
  }, [isShown]);
  return ref;
}

/** The element that scrolls: many intranets scroll a box inside the page, and the widget is inside shadow roots. */
function scrollerOf(element: Element): Element {
  const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  if (!parent) return document.scrollingElement ?? document.documentElement;
  const isScroller =
    /auto|scroll/.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight;
  return isScroller ? parent : scrollerOf(parent);
}
