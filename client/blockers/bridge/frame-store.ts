import { useSyncExternalStore } from 'react';
import type { Shown } from './messages.ts';

/** Where on the page the frame is asked to be seen. */
export interface DoorPlace {
  host: Element;
  title: string;
  show: Shown;
  /** The person is done, or the frame is wanted elsewhere. */
  onClose: (isDone: boolean) => void;
}

interface DoorState {
  phase: 'none' | 'loading' | 'ready' | 'failed';
  /** The element that holds the frame. */
  host: Element | undefined;
  pixels: number | undefined;
}

type Follower = (place: DoorPlace | undefined) => void;

/** What screens know about the page's letter frame. It says nothing about what is written in it: it does not know. */
class DoorStore {
  state: DoorState = { phase: 'none', host: undefined, pixels: undefined };
  place: DoorPlace | undefined;
  readonly #readers = new Set<() => void>();
  readonly #followers = new Set<Follower>();

  change(changes: Partial<DoorState>): void {
    this.state = { ...this.state, ...changes };
    for (const reader of this.#readers) reader();
  }

  read = (reader: () => void): (() => void) => {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  };

  onPlace(follower: Follower): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }

  /** Shows the frame at `place`, and nowhere else; the answer hides it again. */
  take(place: DoorPlace): () => void {
    const before = this.place;
    this.#put(place);
    before?.onClose(false);
    return () => {
      if (this.place === place) this.#put(undefined);
    };
  }

  #put(place: DoorPlace | undefined): void {
    this.place = place;
    this.change({ pixels: undefined });
    for (const follower of this.#followers) follower(place);
  }
}

export const doorStore = new DoorStore();

export function useDoor(): DoorState {
  return useSyncExternalStore(doorStore.read, () => doorStore.state);
}
