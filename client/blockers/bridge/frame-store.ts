import { useSyncExternalStore } from 'react';
import type { FrameScreen } from './messages.ts';

/** Where on the page a screen of the frame is to be seen. */
export interface FramePlacement {
  host: Element;
  title: string;
  screen: FrameScreen;
  /** Called when the person is done, or when another place takes the frame. */
  onClose: (isDone: boolean) => void;
}

interface FrameState {
  phase: 'none' | 'loading' | 'ready' | 'failed';
  /** The element that holds the frame. */
  host: Element | undefined;
  pixels: number | undefined;
}

type PlacementListener = (placement: FramePlacement | undefined) => void;

/** The state of the page's letter frame as screens see it. It knows nothing of what is written in the frame. */
class FrameStore {
  state: FrameState = { phase: 'none', host: undefined, pixels: undefined };
  placement: FramePlacement | undefined;
  readonly #subscribers = new Set<() => void>();
  readonly #placementListeners = new Set<PlacementListener>();

  update(changes: Partial<FrameState>): void {
    this.state = { ...this.state, ...changes };
    for (const subscriber of this.#subscribers) subscriber();
  }

  subscribe = (subscriber: () => void): (() => void) => {
    this.#subscribers.add(subscriber);
    return () => this.#subscribers.delete(subscriber);
  };

  onPlacement(listener: PlacementListener): () => void {
    this.#placementListeners.add(listener);
    return () => this.#placementListeners.delete(listener);
  }

  /** Shows the frame at `placement` and nowhere else; the function it returns hides it again. */
  show(placement: FramePlacement): () => void {
    const before = this.placement;
    this.#place(placement);
    before?.onClose(false);
    return () => {
      if (this.placement === placement) this.#place(undefined);
    };
  }

  #place(placement: FramePlacement | undefined): void {
    this.placement = placement;
    this.update({ pixels: undefined });
    for (const listener of this.#placementListeners) listener(placement);
  }
}

export const frameStore = new FrameStore();

export function useFrameState(): FrameState {
  return useSyncExternalStore(frameStore.subscribe, () => frameStore.state);
}
