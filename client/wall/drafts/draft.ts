import type { PersonNameFragment, RecognitionFragment, StoredDraftFragment } from '../../graphql.ts';
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
  sentUnderKey?: string | undefined;
  /** Another window may have sent something else under this key, since the draft comes from the server. */
  isKeyShared?: boolean;
}

/** `failed` is tried again by itself, `refused` after the next change, and `changed` once the viewer has chosen. */
type SaveState = 'saved' | 'unsaved' | 'failed' | 'refused' | 'changed';

export interface DraftState {
  draft: RecognitionDraft;
  saving: SaveState;
  /** The server's sentence, where it refused a save. */
  message?: string | undefined;
  /** What is stored from another window, while the viewer has not chosen. */
  theirs?: StoredDraftFragment | undefined;
}

/** A draft that is being written. */
export interface OpenDraft {
  /** What the form began with; texts that differ from it could be lost. */
  readonly start: RecognitionDraft;
  readonly state: DraftState;
  /** The version that is stored as far as is known here; 0 where none is. */
  readonly version: number;
  subscribe: (listener: () => void) => () => void;
  change: (changes: Partial<RecognitionDraft>) => RecognitionDraft;
  /** Saves nothing while it is being sent; waits for what is under way, so that `version` is right. */
  stop(): Promise<void>;
  /** Sending it did not work: what was typed before is saved. */
  resume(): void;
  /** It was sent: the server has deleted what is stored under its key, unless that came from another window. */
  sent(): Promise<void>;
  discard(): Promise<void>;
  /** Goes on with what another window stored, in place of what is here. */
  takeTheirs: () => void;
  /** Goes on with what is here; the next save takes the place of what another window stored. */
  takeMine: () => void;
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
  const { receivers, valueId, behaviourId, lang, situation, action, effect } = draft;
  return JSON.stringify([receivers.map(({ id }) => id), valueId, behaviourId, lang, situation, action, effect]);
}

export function isFilled(draft: RecognitionDraft, field: FieldName): boolean {
  if (field === 'receivers') return draft.receivers.length > 0;
  return field === 'value' ? draft.valueId !== null : draft[field].trim() !== '';
}

/** The most each text may hold. */
export const MAX_LENGTH = 1_000;
