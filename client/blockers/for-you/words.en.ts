import type { BlockersNoticeWords } from './words.types.ts';

export const words: BlockersNoticeWords = {
  inbox: 'your inbox',
  rounds: 'Question rounds',
  hidden: 'a hidden blocker',
  due: {
    late: 'Overdue, and with you now: {blocker}',
    answer: 'Answer by {day}: {blocker}',
    promised: 'Promised for {day}: {blocker}',
  },
  moreDue: 'What else is asked of you is in {inbox}.',
  notice: {
    BLOCKER_DELIVERED: 'Letters were delivered to you. They are in {inbox}.',
    BLOCKER_DUE: 'The next working day is the last to answer, or to keep your promise: {blocker}',
    BLOCKER_MOVED_UP: 'Not answered in time, and with you now: {blocker}',
    BLOCKER_REPLIED: 'The writer has answered you: {blocker}',
    BLOCKER_CONFIRMED: 'The writer confirms that it is solved: {blocker}',
    BLOCKER_REOPENED: 'The writer says that it is not solved yet: {blocker}',
    MANAGEMENT_NAMED: '{actor} decided who management is, and so who reads letters to management.',
    ROUND_ASKED: '{actor} asks a question, and you can answer anonymously. Look at {rounds}.',
  },
  gone: {
    BLOCKER_DUE: 'A blocker was about to be due. You can no longer read it.',
    BLOCKER_MOVED_UP: 'A blocker came to you. You can no longer read it.',
    BLOCKER_REPLIED: 'A question of yours was answered. You can no longer read the blocker.',
    BLOCKER_CONFIRMED: 'A blocker was confirmed to be solved. You can no longer read it.',
    BLOCKER_REOPENED: 'A blocker is not solved yet. You can no longer read it.',
  },
};
