import { useApolloClient } from '@apollo/client/react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type {
  NominationStartQuery,
  PersonNameFragment,
  RecognitionFragment,
  SubmittedRecognitionFragment,
} from '../../graphql.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { isSendShortcut } from '../../ui/keys.ts';
import { FIELDS, hasNewText, isFilled, type OpenDraft, type RecognitionDraft } from '../drafts/draft.ts';
import { addToWall } from '../recognition/wall-cache.ts';
import { ComposeFoot } from './compose-foot.tsx';
import { ComposeForm } from './compose-form.tsx';
import { useComposeWords } from './compose-words.ts';
import { LeaveQuestion, useLeaving } from './leave-question.tsx';
import { Preview } from './preview.tsx';
import type { Beginning } from './submit-draft.ts';
import { controlOf, useComposer } from './use-composer.ts';
import type { Value } from './value-field.tsx';
import type { ComposeWords } from './words.types.ts';

interface ComposerProps {
  title: string;
  giver: PersonNameFragment;
  open: OpenDraft;
  values: readonly Value[];
  onValuesGone: () => void;
  recognition: RecognitionFragment | undefined;
  beginning: Beginning | undefined;
  /** What is known before a new one is written. */
  start: NominationStartQuery | undefined;
  onClose: () => void;
  onDone: ((sentence: string) => void) | undefined;
  /** The changed recognition left the wall until consent is given again. */
  onWaiting: (recognition: SubmittedRecognitionFragment) => void;
}

export function Composer({
  title,
  giver,
  open,
  values,
  recognition,
  beginning,
  start,
  onClose,
  ...rest
}: ComposerProps) {
  const form = useRef<HTMLDivElement>(null);
  const isEdit = recognition !== undefined;
  const onSubmitted = useSubmitted({ isEdit, onClose, ...rest });
  const { onValuesGone } = rest;
  const composer = useComposer({ open, recognition, beginning, form, onSubmitted, onValuesGone });
  const { draft, onSubmit } = composer;
  const { leaving, stay, close, discard, askDiscard } = useClosing(form, open, onClose);
  useFocusOnFirst(form, draft);
  const value = values.find(({ id }) => id === draft.valueId);
  const isSaved = composer.saving === 'saved';
  const foot = leaving ? (
    <LeaveQuestion leaving={leaving} isSaved={isSaved} onStay={stay} onLater={onClose} onDiscard={discard} />
  ) : (
    <ComposeFoot isEdit={isEdit} composer={composer} onDiscard={askDiscard} />
  );
  return (
    <Dialog title={title} size="wide" foot={foot} onClose={close}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut from every field inside */}
      <div className="compose" ref={form} onKeyDown={(event) => isSendShortcut(event) && void onSubmit()}>
        <ComposeForm
          composer={composer}
          giverId={giver.id}
          values={values}
          value={value}
          isEdit={isEdit}
          start={start}
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
function useClosing(form: RefObject<HTMLElement | null>, open: OpenDraft, onClose: () => void) {
  const { leaving, ask, stay } = useLeaving(form);
  const discard = () => {
    void open.discard();
    onClose();
  };
  const close = () => {
    if (leaving) stay();
    else if (hasNewText(open.state.draft, open.start)) ask('close');
    else onClose();
  };
  return {
    leaving,
    stay,
    close,
    discard,
    askDiscard: () => (hasNewText(open.state.draft, open.start) ? ask('discard') : discard()),
  };
}

/**
 * Focuses the first question without an answer. A dialog that opens focuses it by itself: to look for it afterwards would cost
 * a second layout.
 */
function useFocusOnFirst(form: RefObject<HTMLElement | null>, draft: RecognitionDraft): void {
  const [first] = useState(() => FIELDS.find((field) => !isFilled(draft, field)) ?? 'situation');
  useLayoutEffect(() => {
    const control = form.current && controlOf(form.current, first);
    if (!control) return;
    control.autofocus = true;
    if (control.closest('dialog')?.open !== false) control.focus();
  }, [form, first]);
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
