import type { NominationStartQuery } from '../../graphql.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import type { DraftState } from './draft.ts';
import css from './draft-notes.css?inline';
import { useDraftWords } from './words/draft-words.ts';

/** Said before anything is written, where what is written cannot be sent today. */
export function LimitNote({ start }: { start: NominationStartQuery | undefined }) {
  useStyle(css);
  const { limit } = useDraftWords();
  const { perDay, leftToday } = start?.nominationLimit ?? { perDay: 0, leftToday: 1 };
  if (leftToday > 0) return null;
  return (
    <p className="draft-limit" role="status">
      <Icon name="pencil" />
      <span>{limit(perDay)}</span>
    </p>
  );
}

/** How far a draft is saved. Only what went wrong is read out, since a draft is saved many times. */
export function SaveLine({ saving, message, isNew }: DraftState & { isNew: boolean }) {
  useStyle(css);
  const { saving: words } = useDraftWords();
  const isWrong = saving === 'failed' || saving === 'refused';
  const problem =
    message ?? { failed: words.failed, refused: words.tooLong, changed: '', saved: '', unsaved: '' }[saving];
  return (
    <div className="save-line" data-wrong={isWrong || undefined}>
      <p role="status">{saving !== 'changed' && problem}</p>
      {!problem && !isNew && saving !== 'changed' && <p>{saving === 'saved' ? words.saved : words.unsaved}</p>}
    </div>
  );
}
