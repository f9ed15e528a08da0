import type { PersonNameFragment, RecognitionFragment } from '../../graphql.ts';
import { newKey } from '../../transport/new-key.ts';
import type { Lang } from '../../ui/lang.tsx';

/** The three texts of a recognition, in the order of the form. */
export const TEXTS = ['situation', 'action', 'effect'] as const;

export type TextName = (typeof TEXTS)[number];

/** What can be wrong, from top to bottom of the form. */
export const FIELDS = ['receivers', 'value', ...TEXTS] as const;

export type FieldName = (typeof FIELDS)[number];

/** A recognition that is not sent yet. */
export interface RecognitionDraft extends Record<TextName, string> {
  receivers: readonly PersonNameFragment[];
  valueId: string | null;
  behaviourId: string | null;
  lang: Lang;
  /** The idempotency key, made once, so that a retry after a lost answer gives one recognition. */
  key: string;
  /** The content that was first sent under this key. */
  sentUnderKey?: string;
}

export function emptyDraft(lang: Lang): RecognitionDraft {
  const texts = { situation: '', action: '', effect: '' };
  return { ...texts, receivers: [], valueId: null, behaviourId: null, lang, key: newKey() };
}

export function draftFrom(recognition: RecognitionFragment): RecognitionDraft {
  const { receivers, situation, action, effect, lang } = recognition;
  const texts = { situation, action, effect, lang: lang === 'en' ? 'en' : 'nl' } as const;
  return {
    ...texts,
    receivers,
    valueId: recognition.value.id,
    behaviourId: recognition.behaviour?.id ?? null,
    key: newKey(),
  };
}

/** Whether there is text to lose: typed text that differs from what the form began with. */
export function hasNewText(draft: RecognitionDraft, start: RecognitionDraft): boolean {
  return TEXTS.some((field) => draft[field].trim() !== '' && draft[field] !== start[field]);
}

export function hasChanged(draft: RecognitionDraft, start: RecognitionDraft): boolean {
  return contentOf(draft) !== contentOf(start);
}

/** Everything but the key, to compare what two requests say. */
export function contentOf(draft: RecognitionDraft): string {
  const { receivers, key: _, sentUnderKey: __, ...rest } = draft;
  return JSON.stringify([receivers.map(({ id }) => id), Object.entries(rest).sort()]);
}

export function isFilled(draft: RecognitionDraft, field: FieldName): boolean {
  if (field === 'receivers') return draft.receivers.length > 0;
  return field === 'value' ? draft.valueId !== null : draft[field].trim() !== '';
}

/** The most each text may hold. */
export const MAX_LENGTH = 1_000;

/** The server's count: code points, of the text as it will be stored (NFC, one kind of line end, no blanks around). */
export function lengthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\r\n?/g, '\n').trim()].length;
}
