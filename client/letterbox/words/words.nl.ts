import { about } from './about.nl.ts';
import { answer, culture, dilemma } from './answer.nl.ts';
import { dayWords } from './day-words.ts';
import { letters } from './letters.nl.ts';
import { countWords } from './numbers.ts';
import type { FrameWords } from './words.types.ts';
import { writing } from './writing.nl.ts';

const count = countWords('nl');

export const words: FrameWords = {
  nav: {
    label: 'Brieven',
    write: 'Schrijf een brief',
    letters: 'Mijn brieven',
    close: 'Sluit',
  },
  loading: 'Even geduld',
  lostFocus:
    'Pas op: de pagina om deze brief heen heeft je toetsenbord overgenomen. Wat je nu typt, komt niet in je brief, en die pagina kan het lezen. Klik in het veld om verder te schrijven.',
  charactersLeft: (n) => count(n, { one: 'Nog # teken', other: 'Nog # tekens' }),
  day: dayWords('nl'),
  insecure: {
    title: 'Anoniem schrijven kan hier niet',
    text: 'Deze pagina komt via http:// binnen. Dan kan iemand onderweg meelezen, en daarom doet de brievenbus niets. Vraag je beheerder om https.',
  },
  intercepted: {
    title: 'Anoniem schrijven kan hier nu niet',
    text: 'In deze browser zit iets tussen deze pagina en de brievenbus dat er niet hoort (een service worker), en dat zou kunnen meelezen. Schrijf hier niet, en vertel het de beheerder.',
  },
  failed: {
    title: 'Er ging iets mis',
    text: 'Het ligt niet aan jou. Laad de pagina opnieuw. Wat al in de bus ligt, gaat niet verloren.',
  },
  storage:
    'Deze browser bewaart hier niets (een privévenster, of de opslag is vol of dicht). Alles werkt, zolang je deze pagina openhoudt.',
  ...writing,
  ...letters,
  ...about,
  answer,
  culture,
  dilemma,
};
