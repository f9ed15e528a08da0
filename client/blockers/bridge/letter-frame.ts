import type { MessageFromFrame, MessageToFrame } from './messages.ts';

/** The name of the slot in which an element's screens show the frame: moving an iframe reloads it, another slot does not. */
export const FRAME_SLOT = 'applaus-door';

/** The page in which letters are written: an iframe of its own origin. Only messages from its window and its origin count. */
export class LetterFrame {
  readonly element: HTMLIFrameElement;
  /** It loads a second time when it was moved in the page; what it says may come before it has loaded. */
  #hasLoaded = false;
  readonly #origin: string;
  readonly #onMessage: (message: MessageFromFrame) => void;

  constructor(host: HTMLElement, url: string, onMessage: (message: MessageFromFrame) => void, onMoved: () => void) {
    this.#origin = new URL(url).origin;
    this.#onMessage = onMessage;
    this.element = document.createElement('iframe');
    this.element.slot = FRAME_SLOT;
    this.element.setAttribute('allow', 'clipboard-write');
    this.element.setAttribute('referrerpolicy', 'no-referrer');
    this.element.src = url;
    this.element.addEventListener('load', () => {
      if (this.#hasLoaded) onMoved();
      this.#hasLoaded = true;
    });
    window.addEventListener('message', this.#receive);
    host.append(this.element);
  }

  post(message: MessageToFrame): void {
    this.element.contentWindow?.postMessage({ applaus: 1, ...message }, this.#origin);
  }

  reload(): void {
    this.#hasLoaded = false;
    this.element.src = this.element.src;
  }

  close(): void {
    window.removeEventListener('message', this.#receive);
    this.element.remove();
  }

  #receive = ({ source, origin, data }: MessageEvent): void => {
    if (source === null || source !== this.element.contentWindow || origin !== this.#origin) return;
    if (typeof data !== 'object' || data === null || (data as { applaus?: unknown }).applaus !== 1) return;
    this.#onMessage(data as MessageFromFrame);
  };
}

/** The frame's address below the letterbox's public one. */
export function frameAddress(letterboxUrl: string): string {
  return new URL('letterbox/door/', letterboxUrl.endsWith('/') ? letterboxUrl : `${letterboxUrl}/`).href;
}
