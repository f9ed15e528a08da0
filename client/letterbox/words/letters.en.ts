import { countWords } from './numbers.ts';
import type { FrameWords } from './words.types.ts';

const count = countWords('en');

export const letters: Pick<FrameWords, 'sent' | 'letters' | 'outbox' | 'receipt' | 'thread' | 'meToo'> = {
  sent: {
    title: 'In the post',
    onItsWay:
      'Your letter is on its way to the letterbox. Stay on this page until it is in: your text is nowhere else.',
    accepted: 'Your letter is in the letterbox.',
    delivered: 'Your letter has been delivered.',
    refused: 'The letterbox did not accept your letter',
    identified:
      'Something on this network puts your name on what you send, and the letterbox accepts no such post. Try another network.',
    receipt: 'Your receipt',
    receiptText:
      'Write it down, or scan the square with your own phone: you see it only once. Only with this can you read the answer and reply, on any device. Nobody can give you another.',
    groups: 'Seven groups of five characters',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying did not work. Select the characters and copy them yourself.',
    print: 'Print',
    qr: 'Your receipt as a QR code: your phone reads the characters, no address',
    store: 'Keep it in this browser too',
    storeHint:
      'Handy on a computer of your own. Whoever has your browser profile, or a copy of it, can read it. Not on a computer that you share.',
    storing: 'Within a minute it is in this browser. Stay on this page until then.',
    stored: 'Kept in this browser. You will find your letter under “My letters”.',
    safe: 'Keep it like a password: whoever has it can read along. A clipboard may remember what you copy, and print servers log your name with what you print.',
    done: 'Done',
    sure: {
      ask: 'Do you have your receipt? We cannot show it to you again.',
      leave: 'Yes, I have it',
      stay: 'Not yet',
    },
    printText: 'Enter these characters under “My letters” to read the answer. Keep this like a password.',
  },
  letters: {
    title: 'My letters',
    intro: 'You see only letters whose receipt this device knows.',
    enter: 'Enter a receipt',
    empty: {
      title: 'No letters on this device yet',
      text: 'Did you write one? Enter your receipt to read the answer. That asks for nothing: everybody’s answers are here already, sealed.',
    },
    left: {
      title: 'Your letter is sent',
      text: 'This device does not keep your receipt. Enter it here when you want to read the answer.',
    },
    example: {
      label: 'What an answered letter looks like',
      title: 'Customers tell their story three times',
      state: 'Removed',
      text: '“All three departments see the same screen now. Since Monday nobody has to begin again.”',
    },
    unreachable: 'We could not look for anything new. This is what the device had already.',
    drop: 'Do not keep it here any longer',
  },
  outbox: {
    unsent: (n) =>
      count(n, {
        one: '# message is not in the letterbox yet. Stay on this page until it is in; we keep trying by ourselves.',
        other:
          '# messages are not in the letterbox yet. Stay on this page until they are in; we keep trying by ourselves.',
      }),
    lapsed: {
      title: 'A letter was not delivered',
      text: 'Its week passed without enough colleagues who could write, or the letterbox could not be reached for too long. Nobody has read it.',
    },
    refused: {
      title: 'A message was not accepted',
      text: 'Nobody has read it. Maybe another device already sent something in its place.',
    },
    proof: {
      title: 'Proof that the letterbox accepted your letter',
      text: 'Is your letter nowhere after a few deliveries? With these characters the works council can check that the letterbox had it. Whoever shows them shows that they wrote.',
    },
    rewrite: 'Write it again',
    drop: 'Throw it away',
  },
  receipt: {
    title: 'Enter your receipt',
    intro: 'This asks the server for nothing. Nobody sees that you look.',
    label: 'Receipt',
    hint: 'Seven groups of five. Capitals, dashes and spaces do not matter.',
    open: 'Open my letter',
    error: (error) => {
      if (error.kind === 'whole')
        return 'Each group is right, but they do not belong to one letter. Do they come from two receipts?';
      if (error.kind === 'groups') return `These are ${error.count} groups; a receipt has seven.`;
      const wrong = {
        length: 'does not have five characters',
        character: 'has a character that is never used (there is no U)',
        check: 'is not right: a character is wrong or swapped',
      };
      return `Group ${error.group} ${wrong[error.kind]}.`;
    },
    qr: 'A QR code? Scan it with your phone and type or paste the characters here.',
  },
  thread: {
    delivered: (day) => `Delivered on ${day}`,
    due: (day) => `to be answered by ${day}`,
    holder: (name) => `with ${name ?? 'management'}`,
    overdue: 'Overdue',
    states: {
      OPEN: 'Waiting for an answer',
      ACKNOWLEDGED: 'Read',
      ASKED: 'There is a question for you',
      ANSWERED: 'Answered',
      DECLINED: 'No, with a reason',
      CLOSED: 'Removed, according to management',
      CONFIRMED: 'Removed, confirmed by you',
    },
    reopened: 'Open again',
    before: 'Your letter and earlier messages',
    acts: {
      ACKNOWLEDGED: (by) => `${by} has read your letter`,
      ASKED: (by) => `${by} asks`,
      ANSWERED: (by) => `${by} answers`,
      DECLINED: (by) => `${by} says no`,
      CLOSED: (by) => `${by} reports: removed`,
      REOPENED: (by) => `${by} opened it again`,
      MOVED_UP: () => 'No answer came: one level up',
      MERGED: (by) => `${by} merged it with another letter`,
      TEXT: () => 'You wrote',
      SOLVED: () => 'You said: solved',
      NOT_SOLVED: () => 'You said: not solved',
    },
    remedies: {
      SHARED_DATA: 'Share data',
      CUSTOMER_KPI: 'Measure what customers notice',
      JOINT_GOAL: 'A joint goal',
      STRICTER_PRIORITIES: 'Stricter priorities',
      CUSTOMER_TIME: 'Time for customers',
      OTHER: 'Something else',
    },
    byWhen: (day) => `by ${day}`,
    merged: 'Your letter was merged with another. You keep following it here.',
    hidden: (reason) => `What you wrote is hidden on the board. The reason: ${reason}`,
    nothing: {
      title: 'There is nothing of this letter here yet',
      text: 'It has not been delivered yet, or nothing has happened for more than eight weeks.',
    },
    noTurns: 'No answer yet.',
    unanswered: 'If no answer comes, your letter moves up one level by itself.',
    board: 'See it on the board',
    boardHint:
      'You then look under your own name, and a script of the intranet can hear that you come from here. Looking it up yourself gives nothing away.',
    private:
      'Only you and those who must answer read this. Follow no link or appointment in it: whoever turns up is known.',
    answer: { label: 'Your answer', hint: 'It goes with the next delivery.' },
    add: {
      label: 'Would you like to add something?',
      hint: 'You can do so twice, and once more after each answer.',
      send: 'Put it in the post',
      more: 'Add something',
    },
    confirm: {
      title: 'Is it solved?',
      text: 'You notice it, so you decide. If you say nothing, it stays: not confirmed.',
      solved: 'Yes, solved',
      notSolved: 'No, not yet',
      label: 'Would you like to add a word?',
    },
    noSlot: 'You have said here what fits for now. After the next answer you can write again.',
    needsText: 'First write what you want to say.',
    accepted: 'Your reply is in the letterbox and goes with the next delivery.',
    refused: 'The letterbox did not accept your reply. Your text is still here.',
    waiting: 'Your reply is on its way.',
  },
  meToo: {
    title: 'Me too',
    intro: 'You say anonymously that you run into this as well:',
    promise:
      'It travels in the same envelope as a letter, with the same promises. Nobody sees who said it, and it cannot be taken back.',
    send: 'Say anonymously: me too',
    sent: { title: 'In the post', text: 'Your “me too” counts from the next delivery.' },
    tomorrow: {
      title: 'Tomorrow you can',
      text: 'This blocker is still new. “Me too” can be said from the next day on: then everybody sees the same list, and your choice says nothing about you.',
    },
    none: 'You have said “me too” as often as you can this week. On Monday you can again.',
    cancel: 'Not now',
  },
};
