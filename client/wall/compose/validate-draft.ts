import { tooLongIn } from '../../ui/text-length.ts';
import type { UiWords } from '../../ui/words.types.ts';
import {
  FIELDS,
  type FieldName,
  isFilled,
  MAX_LENGTH,
  type RecognitionDraft,
  TEXTS,
  type TextName,
} from '../drafts/draft.ts';
import { type Advice, coach } from './coach.ts';
import type { ComposeWords } from './words.types.ts';

/** Sentences by the fields they are about. */
export type DraftProblems = Partial<Record<FieldName, string>>;

type ProblemWords = Pick<ComposeWords, 'missing'> & Pick<UiWords, 'tooLong'>;

/** What prevents a draft from being sent; with `isTried` also what is still missing. */
export function problemsIn(draft: RecognitionDraft, words: ProblemWords, isTried: boolean): DraftProblems {
  const found = FIELDS.map((field) => [field, problem(draft, field, words, isTried)] as const);
  return Object.fromEntries(found.filter(([, sentence]) => sentence !== undefined));
}

function problem(draft: RecognitionDraft, field: FieldName, words: ProblemWords, isTried: boolean): string | undefined {
  if (isTried && !isFilled(draft, field)) return words.missing[field](draft.receivers.length);
  if (field === 'receivers' || field === 'value') return undefined;
  return tooLongIn(draft[field], MAX_LENGTH, words);
}

/** What texts say that say nothing concrete. */
export type VagueTexts = Partial<Record<TextName, NonNullable<Advice['substance']>>>;

/** The texts whose question is still open although something is written. */
export function vagueTexts(draft: RecognitionDraft): VagueTexts {
  const names = draft.receivers.map(({ name }) => name);
  const found = TEXTS.map((field) => [field, coach(draft[field], names).substance] as const);
  return Object.fromEntries(found.filter(([, substance]) => substance));
}
