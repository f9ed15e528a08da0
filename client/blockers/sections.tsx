import { type LazyComponent, lazyComponent } from '../ui/lazily.tsx';
import type { ScreenProps } from './board/filter.ts';
import { AboutScreen, LettersScreen, WriteScreen } from './letters/letter-screens.tsx';

/** The screens of the blockers by their name in the address; each loads when it is opened. */
const SECTIONS: Record<string, LazyComponent<ScreenProps>> = {
  pyramid: lazyComponent(async () => (await import('./pyramid/pyramid-screen.tsx')).PyramidScreen),
  rounds: lazyComponent(async () => (await import('./rounds/rounds-screen.tsx')).RoundsScreen),
  inbox: lazyComponent(async () => (await import('./inbox/inbox-screen.tsx')).InboxScreen),
  absences: lazyComponent(async () => (await import('./deputies/deputies-screen.tsx')).DeputiesScreen),
  management: lazyComponent(async () => (await import('./deputies/management-screen.tsx')).ManagementScreen),
  // These load with the board: a script that is fetched when somebody is about to write would give them away.
  write: lazyComponent(async () => WriteScreen),
  letters: lazyComponent(async () => LettersScreen),
  about: lazyComponent(async () => AboutScreen),
};

/** A round is answered at `write:ID`; the screen itself reads what follows the colon. */
export function sectionNamed(name: string | undefined): LazyComponent<ScreenProps> | undefined {
  return SECTIONS[name?.split(':')[0] ?? ''];
}
