import { blockerAddress } from '../addresses.ts';
import { type FramePlacement, frameStore } from './frame-store.ts';
import { globalIdOf } from './global-id.ts';
import { fetchDesk, helloMessage, type ViewerDesk, type WidgetElement } from './hello-message.ts';
import { issueRoundToken, issueTokens } from './issue-tokens.ts';
import { LetterFrame } from './letter-frame.ts';
import type { MessageFromFrame } from './messages.ts';
import { onThemeChange } from './theme.ts';

const RELOAD_AFTER_MS = 30_000;
const READY_TIMEOUT_MS = 15_000;

/** Speaks the protocol with the frame on behalf of the element that holds it. */
export class FrameController {
  readonly host: HTMLElement;
  readonly #frame: LetterFrame;
  #element: WidgetElement | undefined;
  #viewerDesk: ViewerDesk | undefined;
  #sentHello = '';
  #isReady = false;
  /** It has shown a screen since it loaded. Before that, in a browser that it does not know, it loads itself once more. */
  #hasShown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWatchingTheme = () => {};
  readonly #unsubscribe: () => void;

  constructor(host: HTMLElement, url: string) {
    this.host = host;
    const onMoved = () => this.#lose();
    this.#frame = new LetterFrame(host, url, (message) => this.#receive(message), onMoved);
    this.#unsubscribe = frameStore.onPlacement((placement) => this.#show(placement));
    this.#awaitReady();
    frameStore.update({ phase: 'loading', host });
  }

  /** Greets the frame in the name of `element`: again when its language, its person or its theme changes. */
  connect(element: WidgetElement): void {
    this.#element = element;
    this.#stopWatchingTheme();
    this.#stopWatchingTheme = onThemeChange(element.host, () => this.#sendHello());
    this.#fetchDesk(element);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stopWatchingTheme();
    this.#unsubscribe();
    this.#frame.close();
    this.#lose();
    frameStore.update({ phase: 'none', host: undefined, pixels: undefined });
  }

  /** What was being written is gone. */
  #lose(): void {
    if (this.#hasShown) frameStore.lose();
    this.#hasShown = false;
  }

  #fetchDesk(element: WidgetElement, isAnew = false): void {
    fetchDesk(element, isAnew)
      .then((viewerDesk) => {
        if (this.#element !== element) return;
        this.#viewerDesk = viewerDesk;
        this.#sendHello();
      })
      .catch(() => {
        // A failure changes nothing in the frame; it asks again, and so does the next element that connects.
      });
  }

  /** Sends a `hello` when something has changed, and always when the frame has started anew. */
  #sendHello(): void {
    if (!this.#element || !this.#viewerDesk || !this.#isReady) return;
    const hello = helloMessage(this.#element, this.#viewerDesk);
    const text = JSON.stringify(hello);
    if (text === this.#sentHello) return;
    this.#sentHello = text;
    this.#frame.post(hello);
    this.#show(frameStore.placement);
    frameStore.update({ phase: 'ready' });
  }

  #show(placement: FramePlacement | undefined): void {
    if (this.#sentHello === '') return;
    this.#frame.element.title = placement?.title ?? '';
    this.#frame.post({ type: 'show', ...(placement?.screen ?? { screen: 'hidden' }) });
  }

  #receive(message: MessageFromFrame): void {
    if (message.type === 'ready') this.#begin();
    else if (message.type === 'state') this.#hasShown = true;
    else if (message.type === 'issue') void this.#issue(message);
    else if (message.type === 'issue-round') void this.#issueForRound(message);
    else if (message.type === 'height' && Number.isFinite(message.pixels))
      frameStore.update({ pixels: message.pixels });
    else if (message.type === 'close') frameStore.placement?.onClose(true);
    else if (message.type === 'open-blocker') {
      this.#element?.go(blockerAddress.of(globalIdOf('Blocker', String(message.blocker))));
    }
  }

  /** A frame that was ready before asks for the key of what is offered now, or has started anew. */
  #begin(): void {
    clearTimeout(this.#timer);
    if (this.#isReady && this.#element) this.#fetchDesk(this.#element, true);
    this.#isReady = true;
    this.#sentHello = '';
    this.#sendHello();
  }

  async #issue(request: Extract<MessageFromFrame, { type: 'issue' }>): Promise<void> {
    if (!this.#element) return;
    const response = await issueTokens(this.#element.client, request);
    this.#frame.post({ type: 'issued', call: request.call, ...response });
  }

  async #issueForRound({ call, round, blinded }: Extract<MessageFromFrame, { type: 'issue-round' }>): Promise<void> {
    if (!this.#element) return;
    const response = await issueRoundToken(this.#element.client, { round, blinded });
    this.#frame.post({ type: 'issued', call, ...response });
  }

  /**
   * Reloads a frame that does not answer. It does so on a timer and never when somebody opens the form, which would show
   * that.
   */
  #awaitReady(): void {
    this.#timer = setTimeout(() => {
      frameStore.update({ phase: 'failed' });
      this.#timer = setTimeout(() => {
        this.#frame.reload();
        this.#awaitReady();
      }, RELOAD_AFTER_MS);
    }, READY_TIMEOUT_MS);
  }
}
