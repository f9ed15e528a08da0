import type { Kind, Letter, Visibility } from '../protocol/letter.ts';
import { asSent, lengthOf, MAX_TITLE, tooMany } from '../protocol/text-length.ts';
import type { FrameWords } from '../words/words.types.ts';
import { languageOf } from './language-of.ts';

/** A letter while it is written. It lives in memory alone. */
export interface Draft {
  kind: Kind | undefined;
  addressee: string;
  visibility: Visibility;
  round: string;
  title: string;
  obstacle: string;
  cost: string;
}

export type DraftField = 'kind' | 'title' | 'obstacle';
export type Problems = Partial<Record<DraftField | 'length', string>>;

export const EMPTY_DRAFT: Draft = {
  kind: undefined,
  addressee: '',
  visibility: 'ALL',
  round: '',
  title: '',
  obstacle: '',
  cost: '',
};

export function textsIn({ title, obstacle, cost }: Draft): string[] {
  return [title, obstacle, cost];
}

/** What keeps a draft from the post; with `isTried` also what is still missing. */
export function problemsIn(draft: Draft, words: FrameWords['write'], isTried: boolean): Problems {
  const over = tooMany(textsIn(draft));
  const overTitle = lengthOf(draft.title) - MAX_TITLE;
  return {
    ...(isTried && !draft.kind && { kind: words.missing.kind }),
    ...(isTried && !asSent(draft.title) && { title: words.missing.title }),
    ...(overTitle > 0 && { title: words.titleTooLong(overTitle) }),
    ...(isTried && !asSent(draft.obstacle) && { obstacle: words.missing.obstacle }),
    ...(over > 0 && { length: words.tooLong(over) }),
  };
}

/** In a round the asker answers, so its letters name nobody. */
export function letterOf(draft: Draft): Letter {
  const [title, obstacle, cost] = textsIn(draft).map(asSent) as [string, string, string];
  const addressee = draft.round ? '' : draft.addressee;
  const lang = languageOf([title, obstacle, cost]);
  return { ...draft, kind: draft.kind!, addressee, lang, title, obstacle, cost };
}

/** A letter that could not be delivered, to be written again. */
export function draftOf({ kind, addressee, visibility, round, title, obstacle, cost }: Letter): Draft {
  return { kind, addressee, visibility, round, title, obstacle, cost };
}
