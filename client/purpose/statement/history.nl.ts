import { counter } from '../../ui/counter.ts';
import type { HistoryWords } from './history.types.ts';

const count = counter('nl');

export const words: HistoryWords = {
  title: 'Hoe we hieraan kwamen',
  chapter: (version, month) => `Versie ${version}, ${month}`,
  made: (author, colleagues, customers) => {
    const by = author ? `Opgeschreven door ${author}` : 'Opgeschreven';
    const withWhom = colleagues ? `, samen met ${count(colleagues, { one: '# collega', other: '# collega’s' })}` : '';
    const tried = customers ? `, en uitgeprobeerd bij ${count(customers, { one: '# klant', other: '# klanten' })}` : '';
    return author || withWhom || tried ? `${by}${withWhom}${tried}.` : '';
  },
  participants: 'Wie meededen:',
  reason: 'Waarom:',
  wasSaid: 'Toen stond er',
  compare: {
    open: 'Wat veranderde er?',
    close: 'Verberg wat er veranderde',
    statement: 'De zin',
    explanation: 'De uitleg',
    otherLanguage: 'De versie ervoor is er alleen in een andere taal. Daarom staan ze hier naast elkaar.',
  },
  before: (version) => `Versie ${version}`,
  after: (version) => `Versie ${version}`,
  earlier: (n) => count(n, { one: 'Nog één versie van daarvoor', other: 'Nog # versies van daarvoor' }),
  changes: 'Wie veranderde wat op deze pagina',
};
