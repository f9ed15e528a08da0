import type { OuterScreen } from './messages.ts';
import type { Outside } from './outside.ts';

/** A smaller width means that the frame is hidden or just being moved, in pixels. */
const NO_WIDTH = 160;

/** The classes of width: a screen has the height at the same index as the first of these that its width reaches. */
const WIDTHS = [700, 440, 340, NO_WIDTH];

/**
 * The height of each screen in its longest usual state, by class of width, in pixels. Of letters that is the longest answer that
 * management can give, of two thousand characters, with the form below it, while older turns and what the reporter wrote at length
 * are folded up.
 */
const ROOM: Record<Exclude<OuterScreen, 'hidden'>, readonly number[]> = {
  write: [2_480, 3_120, 3_520, 4_320],
  letters: [1_920, 2_280, 2_760, 3_600],
  'me-too': [560, 560, 640, 720],
  culture: [1_520, 1_840, 2_080, 2_560],
  dilemma: [1_200, 1_360, 1_600, 1_920],
  about: [2_080, 2_240, 2_880, 3_840],
};

/**
 * Sends the height of a screen, which follows from its name and the frame's width alone; longer content scrolls inside.
 * From a height that follows the content, the host page could read how long a text is, that a letter was sent, how many
 * tokens are left, or that somebody has letters: it can ask for any screen at any width at any time.
 */
export function frameHeights(outside: Outside) {
  let sent = 0;
  return {
    fit(screen: OuterScreen, width: number) {
      if (width < NO_WIDTH || screen === 'hidden') return;
      const pixels = ROOM[screen][WIDTHS.findIndex((from) => width >= from)]!;
      if (pixels === sent) return;
      sent = pixels;
      outside.send({ type: 'height', pixels });
    },
    /** Sends the next height in any case, since the host page has moved the frame and knows none there. */
    restart() {
      sent = 0;
    },
  };
}
