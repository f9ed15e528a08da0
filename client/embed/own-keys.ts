import { isComposing } from '../ui/keys.ts';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const FIELDS = 'input, textarea, select, [contenteditable]';
const OPENED = 'dialog[open], [role="menu"]';

/**
 * Stops what is typed in fields and dialogs of ours at the element, since a page around it may take "/" for its search, Enter
 * for its form and Escape for its overlay. Escape goes on where it has nothing of ours to close. Returns a function that ends
 * it.
 */
export function stopOwnKeys(host: HTMLElement): () => void {
  /** The keys that are down and were ours: what they closed is gone when they come up. */
  const down = new Set<string>();
  const stop = (event: KeyboardEvent) => {
    const isOwn = event.type === 'keydown' ? isOurs(event) : down.has(event.code) || isOurs(event);
    if (event.type === 'keydown' && isOwn) down.add(event.code);
    if (event.type === 'keyup') down.delete(event.code);
    if (isOwn) event.stopPropagation();
  };
  for (const name of KEYS) host.addEventListener(name, stop);
  return () => {
    for (const name of KEYS) host.removeEventListener(name, stop);
  };
}

function isOurs(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  if (event.defaultPrevented || isComposing(event) || target.closest(OPENED)) return true;
  return event.key !== 'Escape' && target.matches(FIELDS);
}
