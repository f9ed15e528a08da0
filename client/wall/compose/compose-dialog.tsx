import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  type RecognitionFragment,
  type SubmittedRecognitionFragment,
  ValuesDocument,
  ViewerDocument,
} from '../../graphql.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
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
  const viewer = useQuery(ViewerDocument);
  const known = useQuery(ValuesDocument);
  const [waiting, setWaiting] = useState<SubmittedRecognitionFragment>();
  const title = beginning?.title ?? (recognition ? words.editTitle : words.title);
  const values = known.data && withOwn(known.data.purpose.values, recognition);
  if (waiting) return <EditedNote recognition={waiting} onClose={onClose} />;
  const retry = () => void Promise.all([viewer.refetch(), known.refetch()]).catch(() => {});
  if (values?.length === 0 && !recognition) {
    return (
      <Dialog title={title} onClose={onClose}>
        <NoValues onRetry={retry} />
      </Dialog>
    );
  }
  if (viewer.data && values) {
    return (
      <Composer
        title={title}
        giver={viewer.data.viewer}
        values={values}
        onValuesGone={() => void known.refetch().catch(() => {})}
        recognition={recognition}
        beginning={beginning}
        onClose={onClose}
        onDone={onDone}
        onWaiting={setWaiting}
      />
    );
  }
  const error = viewer.error ?? known.error;
  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      <div className="compose-form">{error ? <ErrorNote error={error} onRetry={retry} /> : <Waiting />}</div>
    </Dialog>
  );
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
