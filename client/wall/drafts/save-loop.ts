/** How long typing pauses before a save, and how long it can go on without one, in milliseconds. */
const PAUSE_MS = 1_200;
const LONGEST_MS = 5_000;
const RETRY_MS = { first: 2_000, longest: 30_000 };

/** Whether to save once more: what failed is tried again, and what was refused waits for the next change. */
export type Saved = 'done' | 'failed' | 'refused';

/** When to save: in a pause, one at a time, and after a failure less and less often. */
export class SaveLoop {
  readonly #save: () => Promise<Saved>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when there is something to save. */
  #since: number | undefined;
  #running: Promise<void> | undefined;
  #failures = 0;

  constructor(save: () => Promise<Saved>) {
    this.#save = save;
  }

  /** Something has changed. After a failure the next attempt is made when it would have been made anyway. */
  touch(): void {
    this.#since ??= performance.now();
    if (this.#failures === 0) this.#schedule(Math.min(PAUSE_MS, this.#since + LONGEST_MS - performance.now()));
  }

  /** Saves now what has changed. */
  flush(): void {
    if (this.#since !== undefined) this.#schedule(0);
  }

  /** Ends: nothing is saved any more once the save that is under way has been answered. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#since = undefined;
    await this.#running;
    clearTimeout(this.#timer);
  }

  #schedule(delayMs: number): void {
    clearTimeout(this.#timer);
    if (delayMs <= 0) this.#run();
    else this.#timer = setTimeout(() => this.#run(), delayMs);
  }

  #run(): void {
    if (this.#running !== undefined) return;
    this.#since = undefined;
    this.#running = this.#save().then((saved) => this.#after(saved));
  }

  #after(saved: Saved): void {
    this.#running = undefined;
    this.#failures = saved === 'failed' ? this.#failures + 1 : 0;
    if (saved === 'failed') this.#since ??= performance.now();
    if (this.#since === undefined) return;
    const retryMs = Math.min(RETRY_MS.longest, RETRY_MS.first * 2 ** (this.#failures - 1));
    this.#schedule(this.#failures > 0 ? retryMs : PAUSE_MS);
  }
}

/**
 * While something is not saved: lets the browser ask before the page is left, and saves it when the page is hidden or the
 * network is back. The returned function ends it.
 */
export function whileUnsaved(save: () => void): () => void {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  const onHidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  window.addEventListener('beforeunload', warn);
  window.addEventListener('online', save);
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    window.removeEventListener('beforeunload', warn);
    window.removeEventListener('online', save);
    document.removeEventListener('visibilitychange', onHidden);
  };
}
