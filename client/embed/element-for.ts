import type { Mounted } from './mount.tsx';

/** Resolves to what mounts the widget in the element. */
type Load = (host: HTMLElement, shape: string) => Promise<() => Mounted>;

const RETRIES_MS = [1_000, 5_000, 30_000];

/** The custom element. Its own content is shown until the widget has loaded. */
export function elementFor(shape: string, load: Load): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = ['token-url', 'token', 'lang', 'theme', 'endpoint', 'address'];
    #mounted: Mounted | undefined;
    #loading = false;
    #isNew = true;

    connectedCallback() {
      if (this.#isNew) removeLeftovers(this);
      this.#isNew = false;
      if (!this.#mounted && !this.#loading) void this.#load(0);
    }

    /**
     * Moving an element disconnects it for a moment, and a page that makes itself anew puts it back some microtasks later:
     * it is unmounted only when it stays away.
     */
    disconnectedCallback() {
      setTimeout(() => {
        if (this.isConnected) return;
        this.#mounted?.unmount();
        this.#mounted = undefined;
      });
    }

    attributeChangedCallback() {
      this.#mounted?.update();
    }

    async #load(attempt: number) {
      this.#loading = true;
      try {
        const mount = await load(this, shape);
        this.#loading = false;
        if (this.isConnected) this.#mounted = mount();
      } catch (error) {
        const wait = RETRIES_MS[attempt];
        this.#loading = wait !== undefined;
        if (wait === undefined) console.error('Applaus could not be loaded', error);
        else setTimeout(() => this.#load(attempt + 1), wait);
      }
    }
  };
}

/** A clone of an element, as caches of pages make it, comes with what the widget had put into the one before. */
function removeLeftovers(host: HTMLElement): void {
  for (const left of host.querySelectorAll(':scope > [slot^="applaus-"]')) left.remove();
}
