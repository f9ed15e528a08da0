import { FrameController } from './frame-controller.ts';
import { fetchDesk, type WidgetElement } from './hello-message.ts';
import { frameAddress } from './letter-frame.ts';

/** Elements come one after another; a wall waits a little for one that shows blockers. */
const WALL_DELAY_MS = 1_500;
const RETRY_MS = 30_000;

const PREFERENCE = ['blockers', 'tabs', 'wall'];
const elements = new Set<WidgetElement>();
let controller: FrameController | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Elects the element that holds the frame: a page has one, however many elements, and the first that shows blockers gets it. */
export function registerElement(element: WidgetElement): () => void {
  elements.add(element);
  const own = controller?.host === element.host ? controller : undefined;
  if (own) own.connect(element);
  else electIn(element.shape === 'wall' ? WALL_DELAY_MS : 0);
  return () => {
    elements.delete(element);
    // A change of language or person registers the same element again at once, and keeps its frame.
    setTimeout(closeIfGone);
  };
}

function electIn(ms: number): void {
  clearTimeout(timer);
  timer = setTimeout(elect, ms);
}

async function elect(): Promise<void> {
  const element = [...elements].sort((a, b) => PREFERENCE.indexOf(a.shape) - PREFERENCE.indexOf(b.shape))[0];
  if (controller || !element) return;
  try {
    const { desk } = await fetchDesk(element);
    if (controller || !elements.has(element)) return;
    controller = new FrameController(element.host, frameAddress(desk.letterboxUrl));
    controller.connect(element);
  } catch {
    electIn(RETRY_MS);
  }
}

function closeIfGone(): void {
  if (!controller || controller.host.isConnected) return;
  controller.close();
  controller = undefined;
  electIn(0);
}
