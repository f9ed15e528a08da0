import { counter } from '../../ui/counter.ts';
import { dayWords } from './day-words.ts';
import type { FrameWords } from './words.types.ts';

const count = counter('nl');
const _number = new Intl.NumberFormat('nl-NL');

import { about } from './about.nl.ts';
import { letters } from './letters.nl.ts';
import { writing } from './writing.nl.ts';

export const words: FrameWords = {
  nav: {
    label: 'Brieven',
    write: 'Schrijf een brief',
    letters: 'Mijn brieven',
    about: 'Hoe anoniem is dit?',
    close: 'Sluit',
  },
  loading: 'Even geduld',
  retry: 'Probeer opnieuw',
  back: 'Terug',
  cancel: 'Annuleer',
  charactersLeft: (n) => count(n, { one: 'Nog # teken', other: 'Nog # tekens' }),
  day: dayWords('nl'),
  insecure: {
    title: 'Anoniem schrijven kan hier niet',
    text: 'Deze pagina komt via http:// binnen. Dan kan iemand onderweg meelezen, en daarom doet de brievenbus niets. Vraag je beheerder om https.',
  },
  failed: {
    title: 'Er ging iets mis',
    text: 'Het ligt niet aan jou. Laad de pagina opnieuw. Wat al op de post is, gaat niet verloren.',
  },
  storage:
    'Deze browser bewaart hier niets (een privévenster, of de opslag is vol of dicht). Alles werkt, zolang je deze pagina openhoudt.',
  ...writing,
  ...letters,
  ...about,
};
