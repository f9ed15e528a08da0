import { counter } from '../../ui/counter.ts';
import type { DutyWords } from './duty.types.ts';

const count = counter('en');

export const words: DutyWords = {
  agrees: 'Agrees with what was published on {day}.',
  turn: 'An answer to “{blocker}” was changed after it was published on {published}.',
  'missing-turn': 'An answer to “{blocker}” that was published on {published} is gone.',
  deadline: 'The deadline of “{blocker}” was changed after it was published on {published}.',
  backdated: '“{blocker}” has something dated {day} that was not published before {published}.',
  unpublished: '“{blocker}” has something dated {day} that was not published then.',
  figure: 'The number of {figure} was changed after it was published on {published}.',
  figures: {
    delivered: 'letters delivered',
    asked: 'answers asked for',
    answeredOnTime: 'answers on time',
    confirmed: 'confirmations',
    overdue: 'letters that are overdue',
  },
  erased: 'Something in “{blocker}” was erased on {day}, because the law asks for it.',
  more: (n) => count(n, { one: 'And # more difference.', other: 'And # more differences.' }),
  other: 'This device saw another bulletin before: the board can no longer be compared with it.',
  rewritten: 'What was published contradicts itself: something was rewritten.',
  nothing: 'From the next delivery on, what is shown here is put on record.',
  unreachable: 'The board could not be compared with what was published just now.',
  what: 'What does this prove?',
  proves: [
    'With every delivery, what is shown here is written down: the figures, every answer with its day, and every deadline. It goes into a signed chain that anybody can fetch, outside of work too. Your browser has compared the board with it.',
    'If they agree, nothing has been quietly rewritten since that delivery, not by the administrator either. It does not prove that an answer is true, nor that every letter was delivered. What came after the last delivery counts with the next.',
    'If there is a difference, management should be able to explain it. Your works council can look into it.',
  ],
};
