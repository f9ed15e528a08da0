import type { Kind, Letter, Visibility } from '../protocol/letter.ts';
import type { Offers } from '../protocol/offers.ts';
import { asSent, excessOf, isNothing, MAX_TITLE } from '../protocol/text-length.ts';
import type { FrameWords } from '../words/words.types.ts';

/** A letter while it is written. It lives in memory alone. */
export interface LetterDraft {
  kind: Kind | undefined;
  addressee: string;
  visibility: Visibility;
  round: string;
  title: string;
  obstacle: string;
  cost: string;
}

/** The texts of a letter, in the order in which they are read and counted. */
const TEXTS = ['title', 'obstacle', 'cost'] as const;

/** What can be wrong, from top to bottom of the form. */
export const FIELDS = ['kind', ...TEXTS] as const;

export type DraftField = (typeof FIELDS)[number];
export type LetterProblems = Partial<Record<DraftField, string>>;

export const EMPTY_DRAFT: LetterDraft = {
  kind: undefined,
  addressee: '',
  visibility: 'ALL',
  round: '',
  title: '',
  obstacle: '',
  cost: '',
};

export function textsIn(draft: LetterDraft): string[] {
  return TEXTS.map((field) => draft[field]);
}

/**
 * What prevents a draft from being sent; with `isTried` also what is still missing. What is too long together is said at the
 * text in which it begins.
 */
export function problemsIn(draft: LetterDraft, words: FrameWords['write'], isTried: boolean): LetterProblems {
  const [long, longTitle] = [excessOf(textsIn(draft)), excessOf([draft.title], MAX_TITLE)];
  return {
    ...(isTried && !draft.kind && { kind: words.missing.kind }),
    ...(isTried && isNothing(draft.title) && { title: words.missing.title }),
    ...(isTried && isNothing(draft.obstacle) && { obstacle: words.missing.obstacle }),
    ...(long && { [TEXTS[long.at]!]: words.tooLong(long) }),
    ...(longTitle && { title: words.tooLong(longTitle) }),
  };
}

/**
 * The letter as it is sent, naming only what is offered to everybody: the page outside can ask for a form about something
 * else. In a round its addressee is empty, since whoever asked answers.
 */
export function letterOf(draft: LetterDraft, offers: Pick<Offers, 'leaders' | 'rounds'>): Letter {
  const [title, obstacle, cost] = textsIn(draft).map(asSent) as [string, string, string];
  const round = offered(draft.round, offers.rounds);
  const addressee = round ? '' : offered(draft.addressee, offers.leaders);
  const lang = languageOf([title, obstacle, cost]);
  return { ...draft, kind: draft.kind!, addressee, lang, round, title, obstacle, cost };
}

function offered(id: string, among: readonly { id: string }[]): string {
  return among.some((one) => one.id === id) ? id : '';
}

/** A draft of a letter that could not be delivered, so that it can be sent again. */
export function draftOf({ kind, addressee, visibility, round, title, obstacle, cost }: Letter): LetterDraft {
  return { kind, addressee, visibility, round, title, obstacle, cost };
}

/** Frequent words of each language that the other one does not have. */
const common = {
  nl: /\b(de|het|een|en|van|ik|je|niet|dat|ze|wij|we|voor|met|maar|als|naar|zijn|er|wordt|moet|mag|geen)\b/giu,
  en: /\b(the|and|of|to|it|that|they|not|for|with|but|when|are|there|must|may|our|you|this|have|has)\b/giu,
};

/**
 * The language of a letter by its words, Dutch where they do not tell. That of the interface would point at the few who
 * read in the less common one.
 */
export function languageOf(texts: readonly string[]): Letter['lang'] {
  const text = texts.join(' ');
  const found = (language: RegExp) => text.match(language)?.length ?? 0;
  return found(common.en) > found(common.nl) ? 'en' : 'nl';
}
