import { counter } from '../../ui/counter.ts';
import type { ValuesWords } from './words.types.ts';

const count = counter('en');

export const words: ValuesWords = {
  edit: 'Edit',
  restore: 'Bring back',
  add: 'Add a value',
  order: 'Change the order',
  behaviours: 'How it shows',
  copy: 'You can copy this',
  place: (rank, all) => (rank === 1 ? 'Value 1: goes before everything' : `Value ${rank} of ${all}`),
  retired: 'A former value: no more stories are added to it',
  notFound: { title: 'There is no such value', text: 'Maybe the link is not quite right.' },
  former: {
    title: (number) => count(number, { one: '# former value', other: '# former values' }),
    intro: 'We said goodbye to these. The stories that belong to them stay.',
  },
  collision: {
    title: 'When they clash',
    head: 'When they clash:',
    missing: 'No example yet of what to do when these two clash.',
    edit: 'Change the example',
    write: 'Write an example',
    pair: (upper, lower) => `of ${upper} and ${lower}`,
    above: '{name} goes before this.',
    below: 'This goes before {name}.',
  },
  history: {
    title: 'How it came to be this way',
    sentence: (month, { kind, nameBefore, rankBefore, rankAfter }) => {
      const When = `In ${month}`;
      switch (kind) {
        case 'ADDED':
          return rankAfter ? `${When} this value was added, at place ${rankAfter}.` : `${When} this value was added.`;
        case 'RENAMED':
          return nameBefore ? `${When} the name changed. Before, it was “${nameBefore}”.` : `${When} it got a name.`;
        case 'REWORDED':
          return `${When} other words were found for it.`;
        case 'MOVED':
          return `${When} it went from place ${rankBefore} to place ${rankAfter}.`;
        case 'RETIRED':
          return `${When} it became a former value.`;
        case 'RESTORED':
          return rankAfter ? `${When} it came back, at place ${rankAfter}.` : `${When} it came back.`;
        default:
          return `${When} something about it changed.`;
      }
    },
  },
};
