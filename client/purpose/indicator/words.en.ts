import { counter } from '../../ui/counter.ts';
import type { IndicatorWords } from './words.types.ts';

const count = counter('en');

export const words: IndicatorWords = {
  title: 'What customers think of us',
  higherIsBetter: 'Higher is better.',
  lowerIsBetter: 'Lower is better.',
  inMonth: (month) => `in ${month}`,
  change: ({ direction, difference, since }) => {
    const then = since ? `in ${since}` : 'a year ago';
    if (direction === 'same') return `The same as ${then}`;
    return `${difference} ${direction === 'up' ? 'higher' : 'lower'} than ${then}`;
  },
  news: { better: 'That is better.', worse: 'That is less good.', same: '' },
  oneMonth: 'One month is no line yet. From next month on you see here which way it goes.',
  noFigures: 'There are no figures in it yet.',
  weakness: 'What this figure does not say:',
  source: 'Source:',
  meanwhile: 'What happened in the meantime',
  showAll: (total) => `Show all ${total}`,
  asTable: 'As a table',
  month: 'Month',
  figure: 'Figure',
  annotations: 'What happened',
  download: 'Download as CSV',
  edit: 'Update the figures',
  begin: 'Choose a customer figure',
  loadingChart: 'The line is being drawn.',
  chart: {
    range: (name, from, until) => `Line of ${name}, from ${from} to ${until}.`,
    single: (name, month, figure) => `One point of ${name}: ${figure} in ${month}.`,
    course: (from, until) => `It begins at ${from} and ends at ${until}.`,
    lowest: (figure, month) => `The lowest was ${figure}, in ${month}.`,
    highest: (figure, month) => `The highest was ${figure}, in ${month}.`,
    gaps: (gaps) => count(gaps, { one: '# month has no figure.', other: '# months have no figure.' }),
    annotated: (number) =>
      count(number, {
        one: 'Below the line is # thing that happened in the meantime.',
        other: 'Below the line are # things that happened in the meantime.',
      }),
  },
};
