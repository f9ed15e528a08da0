import type { Door } from './door.ts';
import { outerScreen } from './screen.ts';

/** Longer than a letter waits for the file and the box, in ms. */
export const WARN_AFTER_MS = 60_000;

/**
 * Warns who leaves the page while something can be sent from the frame, and for a minute after that, whether or not anything
 * is: a script of the page outside can go to an address that answers nothing at any time, and sees whether the browser asks.
 */
export function warnBeforeLeaving(
  door: Door,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): () => void {
  const warn = (event: Event) => event.preventDefault();
  const stopWarning = () => page.removeEventListener('beforeunload', warn);
  let timer: ReturnType<typeof setTimeout>;
  let isWarning = false;
  const change = () => {
    const screen = outerScreen(door.state.screen);
    const canSend = screen !== 'hidden' && screen !== 'about';
    if (canSend === isWarning) return;
    isWarning = canSend;
    clearTimeout(timer);
    if (canSend) page.addEventListener('beforeunload', warn);
    else timer = setTimeout(stopWarning, WARN_AFTER_MS);
  };
  const unsubscribe = door.subscribe(change);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    stopWarning();
  };
}
