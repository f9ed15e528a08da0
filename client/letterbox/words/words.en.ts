import { counter } from '../../ui/counter.ts';
import { dayWords } from './day-words.ts';
import type { FrameWords } from './frame-words.ts';

const count = counter('en');
const number = new Intl.NumberFormat('en-GB');

export const words: FrameWords = {
  nav: {
    label: 'Letters',
    write: 'Write a letter',
    letters: 'My letters',
    about: 'How anonymous is this?',
    close: 'Close',
  },
  loading: 'One moment',
  retry: 'Try again',
  back: 'Back',
  cancel: 'Cancel',
  charactersLeft: (n) => count(n, { one: '# character left', other: '# characters left' }),
  day: dayWords('en'),
  insecure: {
    title: 'You cannot write anonymously here',
    text: 'This page came over http://. Somebody on the way could read along, so the letterbox does nothing. Ask your administrator for https.',
  },
  failed: {
    title: 'Something went wrong',
    text: 'It is not you. Please reload the page. What is in the post already does not get lost.',
  },
  storage:
    'This browser keeps nothing here (a private window, or storage that is full or blocked). Everything works for as long as you keep this page open.',
  write: {
    question: 'What do you need from me so that you can make our customers even happier?',
    roundFrom: (asker) => `A question from ${asker}`,
    intro: 'You write anonymously. You read the answer here, with your receipt.',
    promised: {
      title: 'What we promise',
      lines: (hidden) => [
        'No name, no account, no address, and no time finer than the day of delivery.',
        hidden,
        'Not even the administrator can find out later who wrote this.',
      ],
    },
    limits: {
      title: 'What we cannot promise',
      lines: [
        'Your own words can give you away: your style, a name, “Tuesday’s meeting”.',
        'Whoever watches this computer or the network right now sees that something leaves.',
        'In a small group or a long conversation the circle gets smaller.',
      ],
      all: 'Read all promises and limits',
    },
    hidesAmong: (n) =>
      count(n, {
        one: '# colleague could write this week. Your letter says no more about who you are.',
        other: 'You are one of # colleagues who could write this week. Your letter says no more.',
      }),
    fewTakers: (takers, minimum) =>
      `Only ${number.format(takers)} colleagues could write this week so far. Your letter waits until there are ${number.format(minimum)}. If that does not happen it lapses, and you are told here.`,
    smallCompany: 'You are few people. Write so that it could have come from several of you.',
    seal: 'Seal',
    sealHint: 'If a colleague has the same seal, nothing sets your letters apart.',
    notFor: {
      title: 'What this letter is not for',
      text: 'For misconduct, harassment or danger there is a better place, where somebody helps and protects you:',
    },
    kind: 'What is in the way?',
    addressee: {
      label: 'To',
      management: 'management',
      leader: (name, title, people) =>
        `${name}${title ? `, ${title}` : ''} (${count(people, { one: '# colleague', other: '# colleagues' })})`,
      hint: 'A letter without an answer in time moves up one level by itself.',
      round: (asker, people) =>
        `You answer ${asker}’s question, together with ${count(people, { one: '# colleague', other: '# colleagues' })}.`,
    },
    visibility: {
      label: 'Who may read it?',
      options: {
        ALL: { label: 'All colleagues', hint: 'So that others see it too, and can say: me too.' },
        MANAGEMENT: {
          label: 'Only those who must answer',
          hint: 'And the level above them. You alone read the answer.',
        },
      },
    },
    round: {
      label: 'Does it answer a question?',
      none: 'No, a letter of my own',
      option: (question, asker) => `${question} (${asker})`,
    },
    title: { label: 'In one line', hint: 'It will stand above your letter.' },
    obstacle: { label: 'Tell us: how does it go now?', hint: 'What happens, and why? A role or a system is enough.' },
    cost: { label: 'What does the customer notice?', hint: 'Waiting, double work, a no that could have been a yes.' },
    send: 'Put it in the post',
    sending: 'Sealing the envelope',
    summary: 'Just this, and it can go in the post',
    missing: {
      kind: 'Choose what is in the way.',
      title: 'Give your letter one line as its heading.',
      obstacle: 'Tell how it goes now.',
    },
    titleTooLong: (n) => `${count(n, { one: '# character', other: '# characters' })} too long for one line.`,
    tooLong: (n) =>
      `${count(n, { one: '# character', other: '# characters' })} too long. Your text stays; please shorten it a little.`,
    waitingForTokens: 'Your stamps for this week are nearly here. Feel free to begin.',
    lettersLeft: (n) =>
      count(n, { one: 'You can write # more letter this week.', other: 'You can write # more letters this week.' }),
  },
  kinds: {
    SILO: { label: 'Silos', hint: 'Departments work past each other, and the customer falls in between.' },
    KPI: { label: 'Figures', hint: 'What we are measured by pushes the wrong way.' },
    REWARD: { label: 'Rewards', hint: 'What pays is not what helps the customer.' },
    PROCESS: { label: 'Procedures', hint: 'Steps and rules hold a good solution back.' },
    TOOL: { label: 'Systems', hint: 'Tools or information are missing, falter or do not fit together.' },
    AUTHORITY: { label: 'Authority', hint: 'I know what is needed but may not decide it.' },
    TIME: { label: 'Time', hint: 'There is no room to do it well.' },
    OTHER: { label: 'Something else', hint: 'It fits nowhere. That is fine too.' },
  },
  warnings: {
    title: 'Please look at this again. Only you see it.',
    found: {
      name: (w) => `“${w}” looks like a name. A role is enough, and keeps the other person anonymous too.`,
      phone: (w) => `“${w}” looks like a phone number.`,
      email: (w) => `“${w}” is an e-mail address.`,
      address: (w) => `“${w}” looks like an address.`,
      team: (w) => `“${w}” makes the circle smaller. Does it work without?`,
    },
  },
  closed: {
    title: 'The letterbox is closed',
    TOO_FEW_PEOPLE: 'You are too few people to be anonymous.',
    NO_CONFIDENTIAL_CONTACT:
      'No confidential adviser or reporting point has been set up yet. Without that place the box stays closed.',
    notEntitled: 'With this account you cannot write anonymous letters.',
  },
  noTokens: {
    coming: {
      title: 'Just a moment',
      text: 'Your stamps for this week are being fetched. That happens by itself, for everybody.',
    },
    spent: {
      title: 'You have used this week’s stamps',
      text: 'Everybody gets new ones on Monday. You can always reply in a letter that is already on its way.',
    },
    failed: {
      title: 'Your stamps are not here yet',
      text: 'Fetching them did not work. We try again by ourselves; what you type stays.',
    },
    unusable: {
      title: 'We do not trust these stamps',
      text: 'Their signature was wrong, so all of them were thrown away. Do not write from this place this week, and tell the administrator.',
    },
    refused: 'You got no stamps on this device this week.',
  },
  noKeys: {
    coming: { title: 'Just a moment', text: 'The letterbox’s keys are being checked.' },
    unreachable: { title: 'The letterbox cannot be reached', text: 'We try again by ourselves. What you typed stays.' },
    'no-week': {
      title: 'This computer’s clock is wrong',
      text: 'There is no key for the day it shows. Please set it right and reload the page.',
    },
    distrusted: {
      title: 'The keys have changed',
      text: 'The list of keys is not the one this browser saw before. Somebody may be trying to make you recognisable. Do not write here, and compare your seal with a colleague’s.',
    },
  },
  notSent: {
    'no-token': 'There is no stamp left on this device. Your text is still here.',
    'no-keys': 'The letterbox’s keys are not here yet. Your text is still here; please try again in a moment.',
    storage:
      'This browser’s storage is full, and without it we cannot send your letter safely. Please make room and try again; your text is still here.',
  },
  sent: {
    title: 'In the post',
    onItsWay: 'Your letter is on its way to the box. You can leave: if it does not arrive, it goes again by itself.',
    accepted: 'Your letter is in the box.',
    delivered: 'Your letter has been delivered.',
    refused: 'The box did not take your letter',
    identified:
      'Something on this network puts your name on what you send, and the box does not take such post. Please try another network.',
    receipt: 'Your receipt',
    receiptText:
      'You see it only once. Only with this can you read the answer and reply, on any device. Nobody can give you another.',
    groups: 'Seven groups of five characters',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Copying did not work. Please select the characters and copy them yourself.',
    print: 'Print',
    qr: 'Your receipt as a QR code: your phone reads the characters, no address',
    keep: 'Keep it in this browser too',
    keepHint: 'Handy on a computer of your own. Do not do it on one that you share.',
    kept: 'Kept in this browser. You find your letter under “My letters”.',
    safe: 'Keep it like a password: whoever has it can read along. Printers and clipboards may remember more than you think.',
    done: 'Done',
    sure: {
      ask: 'Do you have your receipt? We cannot show it to you again.',
      leave: 'Yes, I have it',
      stay: 'Not yet',
    },
    printTitle: 'Receipt',
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
    example: {
      label: 'What an answered letter looks like',
      title: 'Four forms for one credit note',
      state: 'Removed',
      text: '“Two departments made one button of it together. It has worked since Monday.”',
    },
    onItsWay: {
      title: 'A letter that is still on its way',
      text: 'It has not been delivered yet. After the next delivery it is here.',
    },
    unreachable: 'We could not look for anything new. This is what the device had already.',
    open: (title) => `Open “${title}”`,
    kept: 'Kept in this browser',
    drop: 'Do not keep it here any longer',
  },
  outbox: {
    title: 'On its way',
    unsent: (n) =>
      count(n, {
        one: '# message is not in the box yet. It goes again by itself.',
        other: '# messages are not in the box yet. They go again by themselves.',
      }),
    lapsed: {
      title: 'A letter was not delivered',
      text: 'Its week passed without enough colleagues who could write, or the box could not be reached for too long. Nobody has read it.',
    },
    refused: {
      title: 'A message was not taken',
      text: 'Nobody has read it. Maybe something was sent in this place from another device already.',
    },
    again: 'Write it again',
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
        character: 'holds a character that does not occur (there is no U)',
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
      ACKNOWLEDGED: 'Seen',
      ASKED: 'There is a question for you',
      ANSWERED: 'Answered',
      DECLINED: 'No, with a reason',
      CLOSED: 'Removed, they say',
      CONFIRMED: 'Removed, confirmed by you',
    },
    acts: {
      ACKNOWLEDGED: (by) => `${by} has seen your letter`,
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
    you: 'You',
    remedy: 'What is being done',
    remedies: {
      SHARED_DATA: 'One place for systems and information',
      CUSTOMER_KPI: 'Measure what customers think of it',
      JOINT_GOAL: 'One goal for several teams',
      STRICTER_PRIORITIES: 'Choose more strictly what comes first',
      CUSTOMER_TIME: 'Fixed time for the customer',
      OTHER: 'Something else',
    },
    byWhen: (day) => `by ${day}`,
    merged: 'Your letter was merged with another. You keep following it here.',
    hidden: (reason) => `Your letter is no longer on the board. The reason: ${reason}`,
    nothing: {
      title: 'There is nothing of this letter here yet',
      text: 'It has not been delivered yet, or nothing has happened for more than eight weeks.',
    },
    noTurns: 'No answer yet.',
    unanswered: 'If no answer comes, your letter moves up one level by itself.',
    board: 'See it on the board',
    boardHint: 'That is simply looking under your own name, as everybody does.',
    private: 'You alone read this answer. Follow no link or appointment in it: whoever turns up is known.',
    answer: { label: 'Your answer', hint: 'It goes with the next delivery.', send: 'Put it in the post' },
    add: {
      label: 'Would you like to add something?',
      hint: 'You can twice, and then once more with each answer.',
      send: 'Put it in the post',
    },
    confirm: {
      title: 'Is it solved?',
      text: 'You notice it, so you decide. If you say nothing, it stays: not confirmed.',
      solved: 'Yes, solved',
      notSolved: 'No, not yet',
      label: 'Would you like to add a word?',
    },
    follow: 'Reply',
    noSlot: 'You have said here what fits for now. After the next answer you can write again.',
    needsText: 'Please write what you want to say first.',
    sent: 'Your reply is in the post.',
    accepted: 'Your reply is in the box and goes with the next delivery.',
    refused: 'The box did not take your reply. Your text is still here.',
    waiting: 'Your reply is on its way.',
  },
  meToo: {
    title: 'Me too',
    intro: 'You say anonymously that you run into this as well:',
    promise:
      'It travels in the same envelope as a letter, with the same promises. Nobody sees who said it, and it cannot be taken back.',
    send: 'Say anonymously: me too',
    sent: { title: 'In the post', text: 'Your “me too” counts from the next delivery.' },
    none: 'You have said “me too” as often as you can this week. On Monday you can again.',
    cancel: 'Better not',
  },
  about: {
    title: 'How anonymous is this?',
    promises: {
      title: 'What we promise',
      text: 'Nothing stronger than this:',
      lines: (minimum) => [
        'Your letter carries no account, no cookie, no address, and no time finer than its delivery.',
        `The stamp proves only that you are one of at least ${number.format(minimum)} colleagues who got one that week, and that you did not write more often than is allowed.`,
        'Whoever later reads the database, backups or logs, the administrator included, cannot connect a letter to a person, nor to the fetching of a stamp.',
        'A key made just for you is refused by a browser that saw the list before. Comparing seals brings it to light.',
      ],
    },
    limits: {
      title: 'What we cannot promise',
      text: 'Just as plainly:',
      lines: [
        'Whoever serves this page can send you different code. Published hashes make that discoverable, not impossible.',
        'Whoever watches the network while you send can see a time and a computer. Delivery in batches protects against everything read later.',
        'This computer belongs to your work: watching along, screen recording, synchronisation, a letter not yet delivered, printers and clipboards.',
        'Your words: your style and “Tuesday’s meeting” can point at you. Follow no link or appointment in a private answer.',
        'Small groups and long conversations narrow the circle.',
        'The operator can refuse service, make accounts, let a letter disappear (only you see that) or write one (nobody sees that).',
        'One author cannot be banned. Against abuse there are the weekly limit, hiding with a reason, and closing a conversation.',
        'Letters are readable in the database. This is no whistleblowing procedure and no confidential adviser; people named in a letter keep their rights.',
      ],
    },
    seal: {
      title: 'Compare your seal',
      text: 'Read it together with a colleague, or hold it beside the one on the wall. If they are the same you use the same keys, and neither of you was singled out.',
      none: 'The seal is not here yet.',
    },
    forget: {
      title: 'Forget everything here',
      text: 'Receipts, what you were writing, what is still on its way and this week’s stamps are overwritten. What remains is the same whether or not you wrote.',
      ask: 'Are you sure? Without a receipt you can never read an answer again, and new stamps come only on Monday.',
      yes: 'Yes, forget everything',
      no: 'No, leave it',
      done: 'Everything in this place is forgotten.',
    },
    storage: {
      title: 'What this browser keeps',
      lasts:
        'This week’s stamps, everybody’s sealed answers, and receipts if you asked for it. Not what you are writing.',
      page: 'Nothing. Everything goes when you close this page.',
    },
  },
};
