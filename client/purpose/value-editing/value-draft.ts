import type { ValueTextsWholeFragment } from '../../graphql.ts';
import type { Lang } from '../../ui/lang.tsx';
import type { Choice } from '../editing/changed-meanwhile.tsx';
import { isSameTexts, LANGS, textsOf, type ValueTexts, written } from './value-texts.ts';

/** A value while it is changed. */
export interface ValueDraft {
  /** The value that it began with, or went on from after another editor's change. */
  basedOn: ValueTextsWholeFragment;
  texts: ValueTexts;
  /** What was typed where somebody else changed it meanwhile; it stays to be chosen. */
  mine?: ValueTexts;
}

export function draftOn(current: ValueTextsWholeFragment): ValueDraft {
  return { basedOn: current, texts: textsOf(current) };
}

export function hasChanged({ basedOn, texts }: ValueDraft): boolean {
  return !isSameTexts(textsOf(basedOn), texts);
}

/** A text, or the list of behaviours, that two editors may both have changed. */
export interface DraftPlace {
  /** Undefined for the behaviours, which are taken or left together. */
  field: { name: 'name' | 'meaning'; lang: Lang } | undefined;
  mine: string;
  theirs: string;
}

const PLACES = [...(['name', 'meaning'] as const).flatMap((name) => LANGS.map((lang) => ({ name, lang }))), undefined];

/** How a place reads, on lines of its own. */
function shown(texts: ValueTexts, field: DraftPlace['field']): string {
  if (field) return texts[field.name][field.lang].trim();
  const lines = written(texts).map(({ text }) =>
    LANGS.map((lang) => text[lang].trim())
      .filter(Boolean)
      .join(' / '),
  );
  return lines.join('\n');
}

function withPlace(texts: ValueTexts, field: DraftPlace['field'], from: ValueTexts): ValueTexts {
  if (!field) return { ...texts, behaviours: from.behaviours };
  return { ...texts, [field.name]: { ...texts[field.name], [field.lang]: from[field.name][field.lang] } };
}

/**
 * Goes on from what somebody else wrote. What only they changed is taken over; what the viewer changed stays, to be chosen
 * place by place.
 */
export function rebased(draft: ValueDraft, current: ValueTextsWholeFragment): ValueDraft {
  if (current.version === draft.basedOn.version) return draft;
  const [before, now] = [textsOf(draft.basedOn), textsOf(current)];
  const texts = PLACES.reduce((mine, field) => {
    const isMine = shown(mine, field) !== shown(before, field);
    return isMine ? mine : withPlace(mine, field, now);
  }, draft.texts);
  return { basedOn: current, texts, mine: texts };
}

/** The places at which there are two texts, and which of them stands in the form. */
export function conflicts({ mine, texts, basedOn }: ValueDraft): (DraftPlace & { chosen: Choice })[] {
  if (!mine) return [];
  const now = textsOf(basedOn);
  const places = PLACES.map((field) => ({ field, mine: shown(mine, field), theirs: shown(now, field) }));
  return places
    .filter((place) => place.mine !== place.theirs)
    .map((place) => ({ ...place, chosen: shown(texts, place.field) === place.theirs ? 'theirs' : 'mine' }));
}

export function chosen(draft: ValueDraft, field: DraftPlace['field'], choice: Choice): ValueTexts {
  return withPlace(draft.texts, field, choice === 'mine' ? draft.mine! : textsOf(draft.basedOn));
}
