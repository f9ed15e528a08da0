import { countWords, numberWords } from './numbers.ts';
import type { FrameWords } from './words.types.ts';

const count = countWords('en');
const number = numberWords('en');

export const writing: Pick<
  FrameWords,
  'write' | 'kinds' | 'warnings' | 'closed' | 'noTokens' | 'noKeys' | 'otherBulletin' | 'notSent'
> = {
  write: {
    question: 'What do you need from me so that you can make our customers even happier?',
    roundFrom: (asker) => `A question from ${asker}`,
    intro: 'You write anonymously. You read the answer here, with your receipt.',
    promised: {
      title: 'What we promise',
      lines: (hidden) => [
        'No name, no account, no address, and no time, only the day of delivery.',
        hidden,
        'Whoever later reads the database, the backups or the logs of Applaus, even the administrator, will not find who wrote this.',
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
        one: '# colleague could write this week. Your stamp says no more.',
        other: 'You are one of # colleagues who could write this week. Your stamp says no more.',
      }),
    fewTakers: (minimum) =>
      `Fewer than ${number(minimum)} colleagues could write this week so far. Your letter waits until there are ${number(minimum)}. If that does not happen it lapses, and you are told here.`,
    smallCompany: 'There are few of you. Write so that it could have come from several people.',
    seal: 'Seal',
    sealHint: 'If a colleague has the same seal, you use the same keys.',
    notFor: {
      title: 'What this letter is not for',
      text: 'For misconduct, harassment or danger there is a better place, where somebody can help you:',
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
          hint: 'And those above them or standing in for them. Apart from them only you read the answer.',
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
    stay: 'After sending, stay on this page until your letter is in the letterbox. That takes half a minute, sometimes a little longer.',
    missing: {
      kind: 'Choose what is in the way.',
      title: 'Give your letter one line as its heading.',
      obstacle: 'Tell how it goes now.',
    },
    tooLong: ({ over, from }) =>
      `${count(over, { one: '# character', other: '# characters' })} too long, from “${from}” on. Your text stays; shorten it a little.`,
    similar: 'Is it on the board already? Then you can say “me too” instead. Only you see this.',
    waitingForTokens: 'Your stamps for this week are nearly here. Feel free to begin.',
    lettersLeft: (n) =>
      count(n, { one: 'You can write # more letter this week.', other: 'You can write # more letters this week.' }),
  },
  kinds: {
    SILO: { label: 'Silos', hint: 'Departments work past each other, and the customer falls between them.' },
    KPI: { label: 'Figures and targets', hint: 'What we are measured by pushes the wrong way.' },
    REWARD: { label: 'Rewards', hint: 'What pays is not what helps the customer.' },
    PROCESS: { label: 'Process', hint: 'Steps and rules hold a good solution back.' },
    TOOL: { label: 'Tools', hint: 'Tools or information are missing, falter or do not fit together.' },
    AUTHORITY: { label: 'Authority', hint: 'I know what is needed but may not decide it.' },
    TIME: { label: 'Time', hint: 'There is no room to do it well.' },
    OTHER: { label: 'Something else', hint: 'It fits nowhere. That is fine too.' },
  },
  warnings: {
    title: 'Look at this again. Only you see it.',
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
    TOO_FEW_PEOPLE: 'There are too few of you to be anonymous.',
    NO_CONFIDENTIAL_CONTACT:
      'No confidential adviser or reporting point has been set up yet. Without that place the letterbox stays closed.',
    notEntitled: 'With this account you cannot write anonymous letters.',
  },
  noTokens: {
    coming: {
      title: 'Just a moment',
      text: 'Your stamps for this week are being fetched. That happens by itself, for everybody.',
    },
    spent: {
      title: 'You have used this week’s stamps',
      text: 'Everybody gets new ones on Monday. You can still reply to a letter that has been delivered.',
    },
    failed: {
      title: 'Your stamps are not here yet',
      text: 'Fetching them did not work. We will keep trying; what you type stays.',
    },
    unusable: {
      title: 'We do not trust these stamps',
      text: 'Their signature was wrong, so all of them were thrown away. Do not write from this place this week, and tell the administrator.',
    },
    refused: 'You got no stamps on this device this week.',
  },
  noKeys: {
    coming: { title: 'Just a moment', text: 'The letterbox’s keys are being checked.' },
    unreachable: {
      title: 'The letterbox cannot be reached',
      text: 'We will keep trying. What you typed stays.',
    },
    'no-week': {
      title: 'This computer’s clock is wrong',
      text: 'There is no key for the day it shows. Set it right and reload the page.',
    },
    identified: {
      title: 'You cannot write anonymously here right now',
      text: 'Something between you and the letterbox puts a name or a number on what you send. So the letterbox stays shut, also for what you have typed: it is still there. Tell the administrator.',
    },
    distrusted: {
      title: 'The keys have changed',
      text: 'The list of keys is not the one this browser saw before. Somebody may be trying to make you recognisable. Do not write here, and compare your seal with a colleague’s.',
    },
  },
  otherBulletin: {
    other: {
      title: 'The post does not match what you saw before',
      text: 'This browser is shown other answers and lists than before. They may be made for you alone, or an old copy was put back. Do not write here, and ask a colleague whether they see this too.',
    },
    elsewhere: {
      title: 'This is not the letterbox’s address',
      text: 'This form comes from another address than the one where everybody’s letterbox is. Do not write here, and tell the administrator.',
    },
  },
  notSent: {
    'no-token': 'There is no stamp left on this device. Your text is still here.',
    'no-keys': 'The letterbox’s keys are not here yet. Your text is still here; try again in a moment.',
  },
};
