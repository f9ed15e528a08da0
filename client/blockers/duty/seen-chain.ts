import type { Pin } from '../../letterbox/protocol/check-manifest.ts';

/** What this device saw last of the list of keys and of the chain. */
export interface SeenChain {
  read(): Pin | undefined;
  write(pin: Pin): void;
}

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** In the storage of the page: says nothing but that somebody opened the board here. */
export function seenChainOf(letterboxUrl: string, storage: Memory | undefined = pageStorage()): SeenChain {
  const key = `applaus-chain ${new URL(letterboxUrl).origin}`;
  return {
    read() {
      try {
        return (JSON.parse(storage?.getItem(key) ?? 'null') as Pin | null) ?? undefined;
      } catch {
        return undefined; // no storage, or something else in it: there is nothing to compare
      }
    },
    write(pin) {
      try {
        storage?.setItem(key, JSON.stringify(pin));
      } catch {
        // Full or forbidden: the next visit compares with nothing.
      }
    },
  };
}

function pageStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
