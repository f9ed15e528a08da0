import type { Outside } from './outside.ts';

const STEP = 160;

/**
 * Tells how much room the frame needs, in steps and never less than before on the same screen: from single pixels the
 * page outside could read how long a text is, or that a letter was sent.
 */
export function heights(outside: Outside) {
  let told = 0;
  return {
    grow(pixels: number) {
      const room = Math.ceil(pixels / STEP) * STEP;
      if (room <= told) return;
      told = room;
      outside.tell({ type: 'height', pixels: room });
    },
    restart() {
      told = 0;
    },
  };
}
