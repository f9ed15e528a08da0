import type { Entrant } from './entrant.ts';
import { type DoorPlace, doorStore } from './frame-store.ts';
import { nodeIdOf } from './global-id.ts';
import { deskFor, helloOf } from './hello-message.ts';
import { issue } from './issue-tokens.ts';
import { LetterFrame } from './letter-frame.ts';
import type { FromFrame } from './messages.ts';
import { onNewLooks } from './theme.ts';

const AGAIN_MS = 30_000;
const PATIENCE_MS = 15_000;

/** The frame in its element, and what is said to it. */
export class PageDoor {
  readonly host: HTMLElement;
  readonly #frame: LetterFrame;
  #entrant: Entrant | undefined;
  #known: Awaited<ReturnType<typeof deskFor>> | undefined;
  #said = '';
  #isReady = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #stop = () => {};
  readonly #unfollow: () => void;

  constructor(host: HTMLElement, url: string) {
    this.host = host;
    this.#frame = new LetterFrame(host, url, (message) => this.#heard(message));
    this.#unfollow = doorStore.onPlace((place) => this.#show(place));
    this.#wait();
    doorStore.change({ phase: 'loading', host });
  }

  greet(entrant: Entrant): void {
    this.#entrant = entrant;
    this.#stop();
    this.#stop = onNewLooks(entrant.host, () => this.#hello());
    deskFor(entrant)
      .then((known) => {
        if (this.#entrant !== entrant) return;
        this.#known = known;
        this.#hello();
      })
      .catch(() => {
        // What the frame knows already holds; the next element that comes asks again.
      });
  }

  close(): void {
    clearTimeout(this.#patience);
    this.#stop();
    this.#unfollow();
    this.#frame.close();
    doorStore.change({ phase: 'none', host: undefined, pixels: undefined });
  }

  /** Once for each change, and whenever the frame begins anew. */
  #hello(): void {
    if (!this.#entrant || !this.#known || !this.#isReady) return;
    const hello = helloOf(this.#entrant, this.#known.person, this.#known.desk);
    const text = JSON.stringify(hello);
    if (text === this.#said) return;
    this.#said = text;
    this.#frame.say(hello);
    this.#show(doorStore.place);
    doorStore.change({ phase: 'ready' });
  }

  #show(place: DoorPlace | undefined): void {
    if (this.#said === '') return;
    this.#frame.element.title = place?.title ?? '';
    this.#frame.say({ type: 'show', ...(place?.show ?? { screen: 'hidden' }) });
  }

  #heard(message: FromFrame): void {
    if (message.type === 'ready') this.#ready();
    else if (message.type === 'issue') void this.#issue(message);
    else if (message.type === 'height' && Number.isFinite(message.pixels)) doorStore.change({ pixels: message.pixels });
    else if (message.type === 'close') doorStore.place?.onClose(true);
    else if (message.type === 'open-blocker') {
      this.#entrant?.go({ at: 'blocker', id: nodeIdOf('Blocker', String(message.blocker)) });
    }
  }

  #ready(): void {
    clearTimeout(this.#patience);
    this.#isReady = true;
    this.#said = '';
    this.#hello();
  }

  async #issue(asked: Extract<FromFrame, { type: 'issue' }>): Promise<void> {
    if (!this.#entrant) return;
    this.#frame.say({ type: 'issued', call: asked.call, ...(await issue(this.#entrant.client, asked)) });
  }

  /** A frame that does not answer is loaded again, at its own pace: never because somebody opens the form. */
  #wait(): void {
    this.#patience = setTimeout(() => {
      doorStore.change({ phase: 'failed' });
      this.#patience = setTimeout(() => {
        this.#frame.load();
        this.#wait();
      }, AGAIN_MS);
    }, PATIENCE_MS);
  }
}
