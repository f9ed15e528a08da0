import type { Language, Words } from '../kernel/language.ts';
import type { Mail } from '../kernel/mailer.ts';
import type { NoticeMail } from '../kernel/notices.ts';
import { calledName } from './called-name.ts';
import type { Digest } from './person.row.ts';

export interface DigestFacts {
  name: string;
  email: string;
  language: Language;
  /** Why the mail is sent now. */
  reason: Exclude<Digest, 'NEVER'> | 'DEADLINE';
  /** How many of each kind wait, and how to say so. */
  waiting: { sentences: NoticeMail; count: number }[];
  /** The list "For you" on the intranet; null where we do not know its page. */
  link: string | null;
}

const numbers: Record<Language, string[]> = {
  nl: ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

const subjects: NoticeMail = {
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

/** Says how many notices of which kind wait; what they say is shown only after signing in. */
export function digestMail({ name, email, language, reason, waiting, link }: DigestFacts): Omit<Mail, 'id'> {
  const total = waiting.reduce((sum, { count }) => sum + count, 0);
  const subject = counted(subjects[language], total, language);
  const hello = `${greeting[language]} ${calledName(name)},`;
  const lines = waiting.map(({ sentences, count }) => counted(sentences[language], count, language));
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
      `<p><small>${escaped(why)}</small></p>`,
    ]),
  };
}

function counted([one, several]: [string, string], count: number, language: Language): string {
  const sentence = (count === 1 ? one : several).replace('#', numbers[language][count] ?? String(count));
  // A capital has no accent in Dutch: één begins a sentence as Eén.
  return sentence[0]!.normalize('NFD')[0]!.toUpperCase() + sentence.slice(1);
}

function page(language: Language, blocks: string[]): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${blocks.join('')}</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
