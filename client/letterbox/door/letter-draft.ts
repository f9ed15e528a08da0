import type { Kind, Letter, Visibility } from '../protocol/letter.ts';
import type { Offers } from '../protocol/offers.ts';
import { asSent, isNothing, lengthOf, MAX_TITLE, tooMany } from '../protocol/text-length.ts';
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

export type DraftField = 'kind' | 'title' | 'obstacle';
export type LetterProblems = Partial<Record<DraftField | 'length', string>>;

export const EMPTY_DRAFT: LetterDraft = {
  kind: undefined,
  addressee: '',
  visibility: 'ALL',
  round: '',
  title: '',
  obstacle: '',
  cost: '',
};

export function textsIn({ title, obstacle, cost }: LetterDraft): string[] {
  return [title, obstacle, cost];
}

/** What prevents a draft from being sent; with `isTried` also what is still missing. */
export function problemsIn(draft: LetterDraft, words: FrameWords['write'], isTried: boolean): LetterProblems {
  const over = tooMany(textsIn(draft));
  const overTitle = lengthOf(draft.title) - MAX_TITLE;
  return {
    ...(isTried && !draft.kind && { kind: words.missing.kind }),
    ...(isTried && isNothing(draft.title) && { title: words.missing.title }),
    ...(overTitle > 0 && { title: words.titleTooLong(overTitle) }),
    ...(isTried && isNothing(draft.obstacle) && { obstacle: words.missing.obstacle }),
    ...(over > 0 && { length: words.tooLong(over) }),
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
