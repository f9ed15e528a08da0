import type { FromOutside, ToOutside } from './messages.ts';

/** The host page, as far as the frame knows it. */
export interface Outside {
  send(message: ToOutside): void;
  listen(heard: (message: FromOutside) => void): void;
}

const KNOCK_MS = 1_000;

/**
 * Talks to the parent window alone, and from its first `hello` on to that origin alone. `frame-ancestors` decides who can
 * be a parent.
 */
export function parentWindow(self: Window): Outside {
  const parent = self.parent;
  let origin: string | undefined;
  const knock = () => parent.postMessage({ applaus: 1, type: 'ready' } satisfies Tagged<ToOutside>, '*');
  return {
    send(message) {
      if (origin) parent.postMessage({ applaus: 1, ...message } satisfies Tagged<ToOutside>, origin);
    },
    listen(heard) {
      const knocking = self.setInterval(knock, KNOCK_MS);
      self.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (event.source !== parent || parent === self || !isOurs(event.data)) return;
        if (origin === undefined && event.data.type === 'hello') {
          origin = event.origin;
          self.clearInterval(knocking);
        }
        if (event.origin === origin) heard(event.data);
      });
      knock();
    },
  };
}

type Tagged<T> = T & { applaus: 1 };

function isOurs(data: unknown): data is Tagged<FromOutside> {
  const { applaus, type } = (data ?? {}) as Record<string, unknown>;
  return applaus === 1 && typeof type === 'string';
}
