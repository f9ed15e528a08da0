import type { Outside } from './outside.ts';

const STEP = 160;

/** Narrower than any column: the frame is not shown, or is just being put in its place. */
const NO_WIDTH = 160;

/**
 * Tells how much room the frame needs, in steps and never less than before on the same screen and at the same width:
 * from single pixels the page outside could read how long a text is, or that a letter was sent.
 */
export function heights(outside: Outside) {
  let [told, lastWidth] = [0, 0];
  return {
    grow({ height: pixels, width }: { height: number; width: number }) {
      if (width < NO_WIDTH) return;
      if (width !== lastWidth) [told, lastWidth] = [0, width];
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
