import { counter } from '../../ui/counter.ts';
import type { StartWords } from './words.types.ts';

const count = counter('en');
const minutes = (n: number) => count(n, { one: 'one minute', other: '# minutes' });

export const words: StartWords = {
  card: {
    title: 'New here?',
    text: (values, n) =>
      values === 0
        ? `About ${minutes(n)}: what we are for.`
        : `About ${minutes(n)}: what we are for, what comes first, and how colleagues show it.`,
    begin: 'Start here',
    resume: (step, of) => `Carry on at ${step} of ${of}`,
  },
  intro: {
    title: 'Start here',
    text: (values, n) =>
      values === 0
        ? `A walk of about ${minutes(n)}: what we are for.`
        : `A walk of about ${minutes(n)}: what we are for, ${count(values, { one: 'our one value', other: 'our # values in order' })}, and stories of colleagues who showed how it is done.`,
    keys: 'The arrow keys go on and back, too.',
    begin: 'Begin',
    stopped: (step, of) => `On this device you were at ${step} of ${of}.`,
    resume: (name) => `Carry on at ${name}`,
    finished: 'On this device you have walked the whole round already.',
    restart: 'Begin again',
  },
  progress: (step, of) => `${step} of ${of}`,
  walk: 'A walk for newcomers',
  back: 'Back',
  next: (name) => `Next: ${name}`,
  purpose: 'What we are for',
  value: {
    rank: (rank, of) => (of === 1 ? 'Our value' : `Value ${rank} of ${of}`),
    behaviours: 'How it shows',
    clash: (next) => `When it clashes with ${next}:`,
  },
  end: {
    name: 'in closing',
    title: 'Now you know what we stand for',
    text: 'There is no need to know it by heart. Watch this week for who shows how it is done.',
    order: 'What comes first goes first',
    page: 'To the whole page',
    restart: 'Once more',
  },
};
