import { useApolloClient } from '@apollo/client/react';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { PersonNameFragment, RecognitionFragment, SubmittedRecognitionFragment } from '../../graphql.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { addToWall } from '../recognition/wall-cache.ts';
import { ComposeFoot } from './compose-foot.tsx';
import { ComposeForm } from './compose-form.tsx';
import { useComposeWords } from './compose-words.ts';
import { FIELDS, hasChanged, hasNewText, isFilled, type RecognitionDraft } from './draft.ts';
import { LeaveQuestion, useLeaving } from './leave-question.tsx';
import { Preview } from './preview.tsx';
import type { Beginning } from './submit-draft.ts';
import { focusOn, useComposer } from './use-composer.ts';
import type { Value } from './value-field.tsx';
import type { ComposeWords } from './words.types.ts';

interface ComposerProps {
  title: string;
  giver: PersonNameFragment;
  values: readonly Value[];
  onValuesGone: () => void;
  recognition: RecognitionFragment | undefined;
  beginning: Beginning | undefined;
  onClose: () => void;
  onDone: ((sentence: string) => void) | undefined;
  /** The changed recognition left the wall until consent is given again. */
  onWaiting: (recognition: SubmittedRecognitionFragment) => void;
}

export function Composer({ title, giver, values, recognition, beginning, onClose, ...rest }: ComposerProps) {
  const form = useRef<HTMLDivElement>(null);
  const isEdit = recognition !== undefined;
  const onSubmitted = useSubmitted({ isEdit, onClose, ...rest });
  const { onValuesGone } = rest;
  const composer = useComposer({ giverId: giver.id, recognition, beginning, form, onSubmitted, onValuesGone });
  const { draft, start, isSending, outcome, onSubmit } = composer;
  const { leaving, stay, close, discard, askDiscard } = useClosing(form, composer, onClose);
  useFocusOnFirst(form, draft);
  const value = values.find(({ id }) => id === draft.valueId);
  const foot = leaving ? (
    <LeaveQuestion leaving={leaving} onStay={stay} onLater={onClose} onDiscard={discard} />
  ) : (
    <ComposeFoot
      isEdit={isEdit}
      hasChanged={hasChanged(draft, start)}
      isSending={isSending}
      outcome={outcome}
      onDiscard={askDiscard}
      onSubmit={() => void onSubmit()}
    />
  );
  return (
    <Dialog title={title} size="wide" foot={foot} onClose={close}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut from every field inside */}
      <div className="compose" ref={form} onKeyDown={(event) => isShortcut(event) && void onSubmit()}>
        <ComposeForm
          composer={composer}
          giverId={giver.id}
          values={values}
          value={value}
          isEdit={isEdit}
          intro={beginning?.intro}
        />
        <div className="compose-side">
          <Preview draft={draft} value={value} giver={giver} />
        </div>
      </div>
    </Dialog>
  );
}

/** Asks before closing when there is unsent text, so that none is lost. */
function useClosing(
  form: RefObject<HTMLElement | null>,
  composer: ReturnType<typeof useComposer>,
  onClose: () => void,
) {
  const { draft, start, forget } = composer;
  const { leaving, ask, stay } = useLeaving(form);
  const discard = () => {
    forget();
    onClose();
  };
  const close = () => {
    if (leaving) stay();
    else if (hasNewText(draft, start)) ask('close');
    else onClose();
  };
  return { leaving, stay, close, discard, askDiscard: () => (hasNewText(draft, start) ? ask('discard') : discard()) };
}

/** Focuses the first question without an answer. */
function useFocusOnFirst(form: RefObject<HTMLElement | null>, draft: RecognitionDraft): void {
  const [first] = useState(() => FIELDS.find((field) => !isFilled(draft, field)) ?? 'situation');
  useEffect(() => {
    if (form.current) focusOn(form.current, first);
  }, [form, first]);
}

function isShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

interface SubmittedOptions {
  isEdit: boolean;
  onClose: () => void;
  onDone: ((sentence: string) => void) | undefined;
  onWaiting: (recognition: SubmittedRecognitionFragment) => void;
}

/** Shows an accepted recognition: a new one on top of the feed, and its state for its giver. */
function useSubmitted({ isEdit, onClose, onDone, onWaiting }: SubmittedOptions) {
  const { cache } = useApolloClient();
  const { submitted } = useComposeWords();
  return (recognition: SubmittedRecognitionFragment) => {
    if (isEdit && !recognition.publishedAt) return onWaiting(recognition);
    if (!isEdit && recognition.publishedAt) addToWall(cache, [recognition]);
    onDone?.(isEdit ? submitted.edited : sentenceFor(recognition, submitted));
    onClose();
  };
}

function sentenceFor(recognition: SubmittedRecognitionFragment, submitted: ComposeWords['submitted']): string {
  if (recognition.publishedAt) return submitted.published;
  const count = recognition.receivers.length;
  return recognition.state === 'PRIVATE' ? submitted.private(count) : submitted.waiting(count);
}
