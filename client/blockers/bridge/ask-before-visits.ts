/** Turbo's event before it puts another page in the place of this one. */
const BEFORE_VISIT = 'turbo:before-visit';

/**
 * Asks who goes elsewhere by a link, or by Back and Forward, in a page that makes itself anew: browsers ask only where the whole
 * page is left, and what is being written is lost all the same. Returns a function that ends it.
 */
export function askBeforeVisits(question: string): () => void {
  const ask = (event: Event) => {
    if (!window.confirm(question)) event.preventDefault();
  };
  const askBack = (event: NavigateEvent) => {
    if (isRebuilding(event)) ask(event);
  };
  // Browsers without it go back unasked, and so does one in whose page nothing was pressed: nobody is to be held in a page.
  const { navigation } = window as Partial<Pick<Window, 'navigation'>>;
  document.addEventListener(BEFORE_VISIT, ask);
  navigation?.addEventListener('navigate', askBack);
  return () => {
    document.removeEventListener(BEFORE_VISIT, ask);
    navigation?.removeEventListener('navigate', askBack);
  };
}

/** Turbo, which leaves its name on the window, makes the page anew for every entry of this document that somebody goes back to. */
function isRebuilding({ navigationType, destination, cancelable }: NavigateEvent): boolean {
  return navigationType === 'traverse' && destination.sameDocument && cancelable && 'Turbo' in window;
}
