import type { FromFrame, ToFrame } from './messages.ts';

/** The name by which an element's screens show the frame: moving an iframe reloads it, giving it another slot does not. */
export const DOOR_SLOT = 'applaus-door';

/** The page in which letters are written, in an iframe of its own origin; only its window and its origin are heard. */
export class LetterFrame {
  readonly element: HTMLIFrameElement;
  readonly #origin: string;
  readonly #heard: (message: FromFrame) => void;

  constructor(host: HTMLElement, url: string, heard: (message: FromFrame) => void) {
    this.#origin = new URL(url).origin;
    this.#heard = heard;
    this.element = document.createElement('iframe');
    this.element.slot = DOOR_SLOT;
    this.element.setAttribute('allow', 'clipboard-write');
    this.element.setAttribute('referrerpolicy', 'no-referrer');
    this.element.src = url;
    window.addEventListener('message', this.#hear);
    host.append(this.element);
  }

  say(message: ToFrame): void {
    this.element.contentWindow?.postMessage({ applaus: 1, ...message }, this.#origin);
  }

  load(): void {
    this.element.src = this.element.src;
  }

  close(): void {
    window.removeEventListener('message', this.#hear);
    this.element.remove();
  }

  #hear = ({ source, origin, data }: MessageEvent): void => {
    if (source === null || source !== this.element.contentWindow || origin !== this.#origin) return;
    if (typeof data !== 'object' || data === null || (data as { applaus?: unknown }).applaus !== 1) return;
    this.#heard(data as FromFrame);
  };
}

/** Where the frame lies below the letterbox's public address. */
export function doorAddress(doorUrl: string): string {
  return new URL('letterbox/door/', doorUrl.endsWith('/') ? doorUrl : `${doorUrl}/`).href;
}
