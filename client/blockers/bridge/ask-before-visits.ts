/** Turbo's event before it puts another page in the place of this one. */
const BEFORE_VISIT = 'turbo:before-visit';

/**
 * Asks who goes elsewhere by a link of a page that makes itself anew: browsers ask only where the whole page is left, and
 * what is being written is lost all the same. Returns a function that ends it.
 */
export function askBeforeVisits(question: string): () => void {
  const ask = (event: Event) => {
    if (!window.confirm(question)) event.preventDefault();
  };
  document.addEventListener(BEFORE_VISIT, ask);
  return () => document.removeEventListener(BEFORE_VISIT, ask);
}
