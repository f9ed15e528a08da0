/** So far below the upper edge of what is seen of the frame a sheet begins, and so much further up, where that makes it fit. */
const BELOW = 16;
const FURTHER = 80;

/**
 * Gives a new sheet the focus. Browsers scroll the page around the frame to what gets it, and a script there would read
 * from such a jump that a letter was sent or opened: so a sheet of which the page outside is not told comes to where the
 * eye is.
 */
export async function focusSheet(sheet: HTMLElement, isKnownOutside: boolean): Promise<void> {
  sheet.querySelector('h1')!.focus({ preventScroll: !isKnownOutside });
  if (isKnownOutside) return;
  document.documentElement.scrollTop = 0;
  const from = await seenFrom();
  const { top, bottom } = sheet.getBoundingClientRect();
  const [near, room] = [from + BELOW - top, window.innerHeight - bottom];
  sheet.style.marginTop = `${Math.max(0, near - room > FURTHER ? near : Math.min(near, room))}px`;
}

/** How far from the frame's top the part begins that can be seen; browsers tell it inside, and nothing outside. */
function seenFrom(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([seen]) => {
      observer.disconnect();
      resolve(seen!.intersectionRect.top);
    });
    observer.observe(document.documentElement);
  });
}
