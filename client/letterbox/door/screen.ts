import type { OuterScreen, Show } from '../outside/messages.ts';
import type { Bytes } from '../protocol/bytes.ts';

/** The screen that is shown inside the frame. */
export type Screen =
  | { name: 'hidden' }
  | { name: 'write'; round?: string }
  | { name: 'sent'; hash: string; seed: Bytes }
  /** `hasLeft` a letter whose receipt is not stored here. */
  | { name: 'letters'; hasLeft?: boolean }
  | { name: 'thread'; threadId: string }
  | { name: 'receipt' }
  | { name: 'me-too'; blocker: string; title: string }
  /** The same, in place of a letter that is being written, which stays `under` it. */
  | { name: 'join'; blocker: string; title: string; under: Screen }
  | { name: 'culture' | 'dilemma'; round: string }
  | { name: 'about' };

/** The screen as the host page may know it: a sent letter and "me too" in its place are still "write", an opened receipt still "letters". */
const OUTER: Record<Screen['name'], OuterScreen> = {
  hidden: 'hidden',
  write: 'write',
  sent: 'write',
  letters: 'letters',
  thread: 'letters',
  receipt: 'letters',
  'me-too': 'me-too',
  join: 'write',
  culture: 'culture',
  dilemma: 'dilemma',
  about: 'about',
};

export function outerScreen({ name }: Screen): OuterScreen {
  return OUTER[name];
}

export function screenOf({ screen, round, blocker, title }: Show): Screen {
  if (screen === 'write') return { name: 'write', round };
  if (screen === 'me-too' && blocker) return { name: 'me-too', blocker, title: title ?? '' };
  if ((screen === 'culture' || screen === 'dilemma') && round) return { name: screen, round };
  return screen === 'letters' || screen === 'about' ? { name: screen } : { name: 'hidden' };
}
