import { useApolloClient, useQuery } from '@apollo/client/react';
import { type ComponentProps, useState } from 'react';
import {
  type RecognitionFragment,
  type SubmittedRecognitionFragment,
  ValuesDocument,
  ViewerDocument,
} from '../../graphql.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useLang } from '../../ui/lang.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { draftFrom, emptyDraft } from '../drafts/draft.ts';
import { useNominationStart, useOpenDraft } from '../drafts/use-open-draft.ts';
import css from './compose.css?inline';
import { useComposeWords } from './compose-words.ts';
import { Composer } from './composer.tsx';
import { EditedNote } from './edited-note.tsx';
import { NoValues } from './no-values.tsx';
import type { Beginning } from './submit-draft.ts';
import type { Value } from './value-field.tsx';

export interface ComposeDialogProps {
  onClose: () => void;
  /** Called with a sentence for a polite status, since the dialog itself is closed by then. */
  onDone?: (sentence: string) => void;
  /** The recognition to change; without it a new one is given. */
  recognition?: RecognitionFragment;
  /** What a new recognition begins with, when another capability started it. */
  beginning?: Beginning;
}

/** Nominates a colleague, or changes a recognition that was just given. */
export function ComposeDialog({ onClose, onDone, recognition, beginning }: ComposeDialogProps) {
  useStyle(css);
  const words = useComposeWords();
  const { viewer, values, begun, error, renewValues, retry } = useKnown(recognition, beginning?.subjectId);
  const [waiting, setWaiting] = useState<SubmittedRecognitionFragment>();
  const title = beginning?.title ?? (recognition ? words.editTitle : words.title);
  if (waiting) return <EditedNote recognition={waiting} onClose={onClose} />;
  if (values?.length === 0 && !recognition) {
    return (
      <Dialog title={title} onClose={onClose}>
        <NoValues onRetry={retry} />
      </Dialog>
    );
  }
  if (viewer && values && (begun || recognition)) {
    return (
      <OpenedComposer
        title={title}
        giver={viewer}
        values={values}
        onValuesGone={renewValues}
        recognition={recognition}
        beginning={beginning}
        start={begun}
        onClose={onClose}
        onDone={onDone}
        onWaiting={setWaiting}
      />
    );
  }
  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      <div className="compose-form">{error ? <ErrorNote error={error} onRetry={retry} /> : <Waiting />}</div>
    </Dialog>
  );
}

/** What has to be known before one can write. */
function useKnown(recognition: RecognitionFragment | undefined, subjectId: string | undefined) {
  const viewer = useQuery(ViewerDocument);
  const known = useQuery(ValuesDocument);
  const begun = useNominationStart(subjectId, recognition !== undefined);
  return {
    viewer: viewer.data?.viewer,
    values: known.data && withOwn(known.data.purpose.values, recognition),
    begun: begun.data,
    error: viewer.error ?? known.error ?? begun.error,
    renewValues: () => void known.refetch().catch(() => {}),
    retry: () => void Promise.all([viewer, known, begun].map(({ refetch }) => refetch())).catch(() => {}),
  };
}

type OpenedProps = Omit<ComponentProps<typeof Composer>, 'open'>;

/** Opens the draft once it is known what is stored of it. */
function OpenedComposer(props: OpenedProps) {
  const { giver, recognition, beginning, start } = props;
  const [client, lang] = [useApolloClient(), useLang()];
  const subjectId = beginning?.subjectId;
  const stored = start?.nominationDraft;
  const open = useOpenDraft(`${giver.id} ${recognition?.id ?? subjectId ?? ''}`, stored, () =>
    recognition
      ? { start: draftFrom(recognition) }
      : { start: { ...emptyDraft(lang), ...beginning?.start }, stored, session: { client, subjectId } },
  );
  return <Composer {...props} open={open} />;
}

/** A recognition keeps its value, also when that was retired after it was given. */
function withOwn(values: readonly Value[], recognition: RecognitionFragment | undefined): readonly Value[] {
  const own = recognition?.value;
  if (!own || values.some(({ id }) => id === own.id)) return values;
  return [...values, { ...own, meaning: '', behaviours: [] }];
}

function Waiting() {
  return (
    <div aria-busy="true">
      {[50, 30, 80, 35, 90].map((width) => (
        <Bone key={width} width={width} />
      ))}
    </div>
  );
}
