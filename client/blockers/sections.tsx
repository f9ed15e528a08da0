import { type Part, part } from '../ui/lazily.tsx';
import type { ScreenProps } from './board/filter.ts';
import { AboutScreen, LettersScreen, WriteScreen } from './letters/letter-screens.tsx';

/** The screens of the blockers by their name in the address; each loads when it is opened. */
const SECTIONS: Record<string, Part<ScreenProps>> = {
  pyramid: part(async () => (await import('./pyramid/pyramid-screen.tsx')).PyramidScreen),
  rounds: part(async () => (await import('./rounds/rounds-screen.tsx')).RoundsScreen),
  inbox: part(async () => (await import('./inbox/inbox-screen.tsx')).InboxScreen),
  absences: part(async () => (await import('./deputies/deputies-screen.tsx')).DeputiesScreen),
  management: part(async () => (await import('./deputies/management-screen.tsx')).ManagementScreen),
  // These load with the board: a script that is fetched when somebody is about to write would give them away.
  write: part(async () => WriteScreen),
  letters: part(async () => LettersScreen),
  about: part(async () => AboutScreen),
};

/** A round is answered at `write:ID`; the screen itself reads what follows the colon. */
export function sectionNamed(name: string | undefined): Part<ScreenProps> | undefined {
  return SECTIONS[name?.split(':')[0] ?? ''];
}
