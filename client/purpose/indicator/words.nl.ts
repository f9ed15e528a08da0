import { counter } from '../../ui/counter.ts';
import type { IndicatorWords } from './words.types.ts';

const count = counter('nl');

export const words: IndicatorWords = {
  title: 'Wat klanten van ons vinden',
  higherIsBetter: 'Hoger is beter.',
  lowerIsBetter: 'Lager is beter.',
  inMonth: (month) => `in ${month}`,
  change: ({ direction, difference, since }) => {
    const then = since ? `in ${since}` : 'een jaar geleden';
    if (direction === 'same') return `Evenveel als ${then}`;
    return `${difference} ${direction === 'up' ? 'hoger' : 'lager'} dan ${then}`;
  },
  news: { better: 'Dat is beter.', worse: 'Dat is minder goed.', same: '' },
  oneMonth: 'Eén maand is nog geen lijn. Vanaf de volgende maand zie je hier welke kant het op gaat.',
  noFigures: 'Er staan nog geen cijfers in.',
  weakness: 'Wat dit cijfer niet zegt:',
  source: 'Bron:',
  meanwhile: 'Intussen gebeurde dit',
  showAll: (total) => `Toon alle ${total}`,
  asTable: 'Als tabel',
  month: 'Maand',
  figure: 'Cijfer',
  annotations: 'Wat er gebeurde',
  download: 'Download als CSV',
  edit: 'Cijfers bijwerken',
  begin: 'Kies een klantcijfer',
  loadingChart: 'De lijn wordt getekend.',
  chart: {
    range: (name, from, until) => `Lijn van ${name}, van ${from} tot en met ${until}.`,
    single: (name, month, figure) => `Eén punt van ${name}: ${figure} in ${month}.`,
    course: (from, until) => `Begint op ${from} en eindigt op ${until}.`,
    lowest: (figure, month) => `Het laagst was ${figure}, in ${month}.`,
    highest: (figure, month) => `Het hoogst was ${figure}, in ${month}.`,
    gaps: (gaps) => count(gaps, { one: 'Van # maand is er geen cijfer.', other: 'Van # maanden is er geen cijfer.' }),
    annotated: (number) =>
      count(number, {
        one: 'Onder de lijn staat # ding dat intussen gebeurde.',
        other: 'Onder de lijn staan # dingen die intussen gebeurden.',
      }),
  },
};
