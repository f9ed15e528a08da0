/**
 * Where a sheet begins below the upper edge of the visible part, and how much further up it may move to fit, in pixels.
 */
const BELOW = 16;
const FURTHER = 80;

/**
 * Gives a new sheet the focus. Browsers scroll the host page to the focused element of a frame, and from such a jump a
 * script of the page could read that a letter was sent or opened. A sheet of which the page is not told is therefore
 * placed inside the visible part, and scrolls nothing.
 */
export async function focusSheet(sheet: HTMLElement, isKnownOutside: boolean): Promise<void> {
  // Somebody may be in a field of it already.
  if (!sheet.contains(document.activeElement)) sheet.querySelector('h1')!.focus({ preventScroll: !isKnownOutside });
  if (isKnownOutside) return;
  document.documentElement.scrollTop = 0;
  const from = await seenFrom();
  const { top, bottom } = sheet.getBoundingClientRect();
  const [near, room] = [from + BELOW - top, window.innerHeight - bottom];
  sheet.style.marginTop = `${Math.max(0, near - room > FURTHER ? near : Math.min(near, room))}px`;
}

/** The distance from the frame's top to its visible part. An IntersectionObserver says it inside the frame alone. */
function seenFrom(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([seen]) => {
      observer.disconnect();
      resolve(seen!.intersectionRect.top);
    });
    observer.observe(document.documentElement);
  });
}
