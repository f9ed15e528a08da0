import { MeanwhileCard } from '../../purpose/editing/changed-meanwhile.tsx';
import { TextsBeside } from '../../purpose/editing/changed-text.tsx';
import { Button } from '../../ui/button.tsx';
import { useLang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import { agoWords } from '../../ui/time.tsx';
import { useMinute } from '../../ui/use-minute.ts';
import type { OpenDraft } from '../drafts/draft.ts';
import { type RecognitionDraft, TEXTS } from '../drafts/draft.ts';
import css from '../drafts/draft-notes.css?inline';
import { draftFromStored } from '../drafts/stored-draft.ts';
import { useDraftWords } from '../drafts/words/draft-words.ts';
import { useComposeWords } from './compose-words.ts';

interface ChangedProps {
  open: OpenDraft;
  values: readonly { id: string; name: string }[];
}

/** What is stored from another window beside what is here, and the choice between the two. */
export function ChangedElsewhere({ open, values }: ChangedProps) {
  useStyle(css);
  const { meanwhile: words } = useDraftWords();
  const [lang, now] = [useLang(), useMinute()];
  const read = useReadable(values);
  const { theirs, draft, message } = open.state;
  if (!theirs) return null;
  const stored = draftFromStored(theirs);
  const [left, right] = [read(stored), read(draft)];
  return (
    <MeanwhileCard message={message} hint={words.hint}>
      {left.map(({ label, text }, index) => {
        const mine = right[index]!.text;
        return text === mine ? null : (
          <section key={label} className="changed-text-pair" aria-label={label}>
            <h4>{label}</h4>
            <TextsBeside
              left={{ title: words.theirs(agoWords(theirs.savedAt, now, lang)), text, lang: stored.lang }}
              right={{ title: words.mine, text: mine, lang: draft.lang }}
            />
          </section>
        );
      })}
      <div className="leave">
        <Button onClick={open.takeTheirs}>{words.takeTheirs}</Button>
        <Button onClick={open.takeMine}>{words.takeMine}</Button>
      </div>
    </MeanwhileCard>
  );
}

/** Everything that two drafts can differ in, as it is read. */
function useReadable(values: ChangedProps['values']) {
  const { meanwhile: words } = useDraftWords();
  const { texts } = useComposeWords();
  return (draft: RecognitionDraft) => [
    { label: words.who, text: draft.receivers.map(({ name }) => name).join(', ') },
    { label: words.value, text: values.find(({ id }) => id === draft.valueId)?.name ?? '' },
    ...TEXTS.map((field) => ({ label: texts[field].label(draft.receivers.length), text: draft[field] })),
  ];
}
