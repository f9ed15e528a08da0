/** So far above the place of the last press a sheet begins, and so much further up at most, where that makes it fit. */
const ABOVE = 160;
const FURTHER = 80;

interface Where {
  /** The page outside is told that another screen is here; else it is to notice nothing. */
  isKnown: boolean;
  /** Where the last press was, from the top of the frame. */
  from: number;
}

/**
 * Gives a new sheet the focus. Browsers scroll the page around the frame to what gets it, and a script there would read
 * from such a jump that a letter was sent or opened: so within one screen the sheet comes to where the eye is.
 */
export function putDown(sheet: HTMLElement, { isKnown, from }: Where): void {
  sheet.querySelector('h1')!.focus({ preventScroll: !isKnown });
  if (isKnown) return;
  document.documentElement.scrollTop = 0;
  const { top, bottom } = sheet.getBoundingClientRect();
  const [near, room] = [from - ABOVE - top, window.innerHeight - bottom];
  sheet.style.marginTop = `${Math.max(0, near - room > FURTHER ? near : Math.min(near, room))}px`;
}
