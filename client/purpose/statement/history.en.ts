import { counter } from '../../ui/counter.ts';
import type { HistoryWords } from './history.types.ts';

const count = counter('en');

export const words: HistoryWords = {
  title: 'How we got here',
  chapter: (version, month) => `Version ${version}, ${month}`,
  made: (author, colleagues, customers) => {
    const by = author ? `Written down by ${author}` : 'Written down';
    const withWhom = colleagues
      ? `, together with ${count(colleagues, { one: '# colleague', other: '# colleagues' })}`
      : '';
    const tried = customers ? `, and tried with ${count(customers, { one: '# customer', other: '# customers' })}` : '';
    return author || withWhom || tried ? `${by}${withWhom}${tried}.` : '';
  },
  participants: 'Who took part:',
  reason: 'Why:',
  wasSaid: 'It said then',
  compare: {
    open: 'What changed?',
    close: 'Hide what changed',
    statement: 'The sentence',
    explanation: 'The explanation',
    otherLanguage: 'The version before is there in another language only. So here they stand side by side.',
  },
  before: (version) => `Version ${version}`,
  after: (version) => `Version ${version}`,
  earlier: (n) => count(n, { one: 'One version before that', other: '# versions before that' }),
  changes: 'Who changed what on this page',
};
