import type { Entrant } from './entrant.ts';
import { PageDoor } from './frame-controller.ts';
import { deskFor } from './hello-message.ts';
import { doorAddress } from './letter-frame.ts';

/** Elements come one after another; a wall waits a little for one that shows blockers. */
const WALL_WAITS_MS = 1_500;
const AGAIN_MS = 30_000;

const ORDER = ['blockers', 'tabs', 'wall'];
const entrants = new Set<Entrant>();
let door: PageDoor | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** One frame for the page, however many elements it has; the first that shows blockers holds it. */
export function enterDoor(entrant: Entrant): () => void {
  entrants.add(entrant);
  const own = door?.host === entrant.host ? door : undefined;
  if (own) own.greet(entrant);
  else settleIn(entrant.shape === 'wall' ? WALL_WAITS_MS : 0);
  return () => {
    entrants.delete(entrant);
    // A language or a person that changes comes back to the same element, and finds the frame as it was left.
    setTimeout(closeIfGone);
  };
}

function settleIn(ms: number): void {
  clearTimeout(timer);
  timer = setTimeout(settle, ms);
}

async function settle(): Promise<void> {
  const entrant = [...entrants].sort((a, b) => ORDER.indexOf(a.shape) - ORDER.indexOf(b.shape))[0];
  if (door || !entrant) return;
  try {
    const { desk } = await deskFor(entrant);
    if (door || !entrants.has(entrant)) return;
    door = new PageDoor(entrant.host, doorAddress(desk.doorUrl));
    door.greet(entrant);
  } catch {
    settleIn(AGAIN_MS);
  }
}

function closeIfGone(): void {
  if (!door || door.host.isConnected) return;
  door.close();
  door = undefined;
  settleIn(0);
}
