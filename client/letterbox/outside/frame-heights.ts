import type { OuterScreen } from './messages.ts';
import type { Outside } from './outside.ts';

/** Narrower than any column: the frame is not shown, or is just being put in its place. */
const NO_WIDTH = 160;

/** From so many pixels of width on a screen has the room at this place in its list. */
const WIDTHS = [700, 440, 340, NO_WIDTH];

/** As much as each screen takes of somebody who never wrote, by width. */
const ROOM: Record<Exclude<OuterScreen, 'hidden'>, readonly number[]> = {
  write: [2_480, 3_120, 3_520, 4_320],
  letters: [960, 960, 1_120, 1_280],
  'me-too': [560, 560, 640, 720],
  about: [2_080, 2_240, 2_880, 3_840],
};

/**
 * Sends how much room a screen has, by its name and the frame's width alone; what is longer scrolls inside. From a height
 * that follows what is shown the page outside could read how long a text is, that a letter was sent, how many stamps
 * are left, or that somebody has letters at all: it can ask for a screen and give the frame a width whenever it likes.
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
    /** The page outside has a new place for the frame, and knows no height there. */
    restart() {
      sent = 0;
    },
  };
}
