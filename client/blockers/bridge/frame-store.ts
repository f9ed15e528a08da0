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
  /** The frame began anew while, or shortly after, something could be typed in it: that is gone. */
  wasLost: boolean;
}

type PlacementListener = (placement: FramePlacement | undefined) => void;

/** What was typed stays in a form that is left, so it can be lost a little later too, in ms. */
const LOST_AFTER_MS = 60_000;

/** The state of the page's letter frame as screens see it. It knows nothing of what is written in the frame. */
class FrameStore {
  state: FrameState = { phase: 'none', host: undefined, pixels: undefined, wasLost: false };
  placement: FramePlacement | undefined;
  #leftFormAt = Number.NEGATIVE_INFINITY;
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

  /**
   * To be called when the frame begins anew or goes with its element: Back leaves the form first, and rebuilds the page
   * then.
   */
  lose(): void {
    if (this.#isForm() || Date.now() - this.#leftFormAt < LOST_AFTER_MS) this.update({ wasLost: true });
  }

  /** Shows the frame at `placement` and nowhere else; the function it returns hides it again. */
  show(placement: FramePlacement): () => void {
    const before = this.placement;
    this.#place(placement);
    before?.onClose(false);
    return () => {
      if (this.placement !== placement) return;
      this.update({ wasLost: false });
      this.#place(undefined);
    };
  }

  #isForm(): boolean {
    return this.placement !== undefined && canSend(this.placement.screen);
  }

  #place(placement: FramePlacement | undefined): void {
    if (this.#isForm()) this.#leftFormAt = Date.now();
    this.placement = placement;
    this.update({ pixels: undefined });
    for (const listener of this.#placementListeners) listener(placement);
  }
}

/** Whether something of the person can be typed and sent there. */
export function canSend({ screen }: FrameScreen): boolean {
  return screen !== 'about';
}

export const frameStore = new FrameStore();

export function useFrameState(): FrameState {
  return useSyncExternalStore(frameStore.subscribe, () => frameStore.state);
}
