import type { Language, Words } from '../kernel/language.ts';
import type { Mail } from '../kernel/mailer.ts';
import type { NoticeKind } from './notice.ts';
import type { Digest } from './person.row.ts';

export interface DigestFacts {
  name: string;
  email: string;
  language: Language;
  /** Why it comes now. */
  reason: Exclude<Digest, 'NEVER'> | 'DEADLINE';
  /** How many of each kind wait. */
  waiting: { kind: NoticeKind; count: number }[];
  /** The list "For you" on the intranet; null where we do not know its page. */
  link: string | null;
}

const numbers: Record<Language, string[]> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** One, and several: `#` is the number. */
const kinds: Record<NoticeKind, Record<Language, [one: string, several: string]>> = {
  CONSENT_ASKED: {
    nl: [
      'Een vraag: mag een verhaal over jou op het prikbord?',
      'Een vraag: mogen # verhalen over jou op het prikbord?',
    ],
    en: ['A question: may a story about you go on the wall?', 'A question: may # stories about you go on the wall?'],
  },
  RECOGNISED: {
    nl: ['Er is een verhaal over jou.', 'Er zijn # verhalen over jou.'],
    en: ['There is a story about you.', 'There are # stories about you.'],
  },
  STORY_PUBLISHED: {
    nl: ['Een verhaal van jou staat nu op het prikbord.', '# verhalen van jou staan nu op het prikbord.'],
    en: ['A story you told is on the wall now.', '# stories you told are on the wall now.'],
  },
  STORY_DECLINED: {
    nl: ['Iemand houdt een verhaal van jou liever voor zichzelf.', '# verhalen van jou blijven van het prikbord.'],
    en: ['Somebody prefers to keep a story of yours to themselves.', '# stories of yours stay off the wall.'],
  },
  COMMENTED: {
    nl: ['Er is een reactie op een verhaal van of over jou.', 'Er zijn reacties op # verhalen van of over jou.'],
    en: ['There is a comment on a story by or about you.', 'There are comments on # stories by or about you.'],
  },
  STORY_REPORTED: {
    nl: ['Iets wat je schreef, is gemeld; een redacteur kijkt ernaar.', '# dingen die je schreef, zijn gemeld.'],
    en: ['Something you wrote was reported; an editor will look at it.', '# things you wrote were reported.'],
  },
  REPORT_DECIDED: {
    nl: ['Een redacteur heeft beslist over een melding.', 'Een redacteur heeft beslist over # meldingen.'],
    en: ['An editor decided on a report.', 'An editor decided on # reports.'],
  },
  BLOCKER_DELIVERED: {
    nl: [
      'Er zijn blokkades bezorgd waarop jouw antwoord wordt gevraagd.',
      'Er zijn # keer blokkades bezorgd die op je antwoord wachten.',
    ],
    en: ['Blockers were delivered that ask for your answer.', 'Blockers were delivered for you # times.'],
  },
  BLOCKER_DUE: {
    nl: [
      'De volgende werkdag is de laatste voor een blokkade die op je wacht.',
      'De volgende werkdag is de laatste voor # blokkades die op je wachten.',
    ],
    en: [
      'The next working day is the last for a blocker of yours.',
      'The next working day is the last for # blockers of yours.',
    ],
  },
  BLOCKER_MOVED_UP: {
    nl: ['Een blokkade bleef liggen en is nu aan jou.', '# blokkades bleven liggen en zijn nu aan jou.'],
    en: ['A blocker was left waiting and is yours now.', '# blockers were left waiting and are yours now.'],
  },
  BLOCKER_REPLIED: {
    nl: ['De schrijver van een blokkade heeft gereageerd.', 'De schrijvers van # blokkades hebben gereageerd.'],
    en: ['The writer of a blocker replied.', 'The writers of # blockers replied.'],
  },
  BLOCKER_CONFIRMED: {
    nl: [
      'Een schrijver bevestigt dat een blokkade opgelost is.',
      'Schrijvers bevestigen dat # blokkades opgelost zijn.',
    ],
    en: ['A writer confirms that a blocker is solved.', 'Writers confirm that # blockers are solved.'],
  },
  BLOCKER_REOPENED: {
    nl: [
      'Een schrijver zegt dat een blokkade nog niet opgelost is.',
      'Schrijvers zeggen dat # blokkades nog niet opgelost zijn.',
    ],
    en: ['A writer says that a blocker is not solved yet.', 'Writers say that # blockers are not solved yet.'],
  },
  MANAGEMENT_NAMED: {
    nl: ['Er is bepaald wie het management is.', 'Er is # keer bepaald wie het management is.'],
    en: ['It was decided who management is.', 'It was decided # times who management is.'],
  },
  ROUND_ASKED: {
    nl: ['Een leidinggevende stelt jullie een vraag.', 'Leidinggevenden stellen jullie # vragen.'],
    en: ['A leader asks you and your colleagues a question.', 'Leaders ask you and your colleagues # questions.'],
  },
};

const subjects: Record<Language, [one: string, several: string]> = {
  nl: ['# ding wacht op je', '# dingen wachten op je'],
  en: ['# thing is waiting for you', '# things are waiting for you'],
};
const greeting: Words = { nl: 'Hoi', en: 'Hi' };
const invitation: Words = { nl: 'Bekijk het bij Voor jou', en: 'See it in For you' };
const reasons: Record<DigestFacts['reason'], Words> = {
  DAILY: {
    nl: 'Je krijgt deze mail op werkdagen, als er iets op je wacht. Hoe vaak, kies je zelf bij Voor jou.',
    en: 'You get this mail on working days when something is waiting for you. You choose how often in For you.',
  },
  WEEKLY: {
    nl: 'Je krijgt deze mail op maandag, als er iets op je wacht. Hoe vaak, kies je zelf bij Voor jou.',
    en: 'You get this mail on Mondays when something is waiting for you. You choose how often in For you.',
  },
  DEADLINE: {
    nl: 'Dit kon niet tot maandag wachten: er loopt een termijn. Hoe vaak je mail krijgt, kies je zelf bij Voor jou.',
    en: 'This could not wait for Monday: it has a deadline. You choose how often you get mail in For you.',
  },
};

/** Says that something waits and of which kind; what it says stays behind the sign-in. */
export function digestMail({ name, email, language, reason, waiting, link }: DigestFacts): Mail {
  const total = waiting.reduce((sum, { count }) => sum + count, 0);
  const subject = counted(subjects[language], total, language);
  const hello = `${greeting[language]} ${name.split(' ')[0]},`;
  const lines = waiting.map(({ kind, count }) => counted(kinds[kind][language], count, language));
  const why = reasons[reason][language];
  const ways = link ? [`${invitation[language]}: ${link}`] : [];
  return {
    to: email,
    subject,
    text: [hello, lines.map((line) => `- ${line}`).join('\n'), ...ways, `-- \n${why}`].join('\n\n'),
    html: page(language, [
      `<p>${escaped(hello)}</p>`,
      `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
      link ? `<p><a href="${escaped(link)}">${escaped(invitation[language])}</a></p>` : '',
      `<p><small>${escaped(reason)}</small></p>`,
    ]),
  };
}

function counted([one, several]: [string, string], count: number, language: Language): string {
  const sentence = (count === 1 ? one : several).replace('#', numbers[language][count] ?? String(count));
  // A capital has no accent in Dutch: één begins a sentence as Eén.
  return sentence[0]!.normalize('NFD')[0]!.toUpperCase() + sentence.slice(1);
}

function page(language: Language, parts: string[]): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${parts.join('')}</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
