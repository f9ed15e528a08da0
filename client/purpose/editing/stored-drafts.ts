/** Where the browser gives the tab no storage, drafts live until the page is left. */
const remembered = new Map<string, string>();

const nameOf = (key: string) => `applaus:editing:${key}`;

/** What is stored under a key; undefined where nothing is. */
export function storedDraft<T>(key: string): T | undefined {
  const stored = inStorage((storage) => storage.getItem(nameOf(key))) ?? remembered.get(key);
  return stored === undefined ? undefined : (JSON.parse(stored) as T);
}

export function storeDraft(key: string, draft: unknown): void {
  const text = JSON.stringify(draft);
  const isStored = inStorage((storage) => {
    storage.setItem(nameOf(key), text);
    return true;
  });
  if (!isStored) remembered.set(key, text);
}

export function dropDraft(key: string): void {
  remembered.delete(key);
  inStorage((storage) => storage.removeItem(nameOf(key)));
}

/** Browsers may forbid the tab's storage, or have no room left in it. */
function inStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
