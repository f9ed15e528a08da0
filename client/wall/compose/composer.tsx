import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PersonNameFragment, RecognitionFragment, SubmittedRecognitionFragment } from '../../graphql.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { Beginning } from './beginning.ts';
import { ComposeFoot } from './compose-foot.tsx';
import { ComposeForm } from './compose-form.tsx';
import { FIELDS, hasChanged, hasNewText, isFilled } from './draft.ts';
import { LeaveQuestion } from './leave-question.tsx';
import { Preview } from './preview.tsx';
import { focusOn, useComposer } from './use-composer.ts';
import { useLeaving } from './use-leaving.ts';
import { useSubmitted } from './use-submitted.ts';
import type { Value } from './value-field.tsx';

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
  const { leaving, ask, stay } = useLeaving(form);
  const onSubmitted = useSubmitted({ isEdit: recognition !== undefined, onClose, ...rest });
  const composer = useComposer({
    giverId: giver.id,
    recognition,
    beginning,
    form,
    onSubmitted,
    onValuesGone: rest.onValuesGone,
  });
  const { draft, start, forget, sending, outcome, onSend } = composer;
  const value = values.find(({ id }) => id === draft.valueId);
  const discard = () => {
    forget();
    onClose();
  };
  const close = () => {
    if (leaving) stay();
    else if (hasNewText(draft, start)) ask('close');
    else onClose();
  };
  const [first] = useState(() => FIELDS.find((field) => !isFilled(draft, field)) ?? 'situation');
  useEffect(() => {
    if (form.current) focusOn(form.current, first);
  }, [first]);
  const foot = leaving ? (
    <LeaveQuestion leaving={leaving} onStay={stay} onLater={onClose} onDiscard={discard} />
  ) : (
    <ComposeFoot
      isEdit={recognition !== undefined}
      hasChanged={hasChanged(draft, start)}
      sending={sending}
      outcome={outcome}
      onDiscard={() => (hasNewText(draft, start) ? ask('discard') : discard())}
      onSend={() => void onSend()}
    />
  );
  return (
    <Dialog title={title} size="wide" foot={foot} onClose={close}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut from every field inside */}
      <div className="compose" ref={form} onKeyDown={(event) => isSend(event) && void onSend()}>
        <ComposeForm
          composer={composer}
          giverId={giver.id}
          values={values}
          value={value}
          isEdit={!!recognition}
          intro={beginning?.intro}
        />
        <div className="compose-side">
          <Preview draft={draft} value={value} giver={giver} />
        </div>
      </div>
    </Dialog>
  );
}

function isSend(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}
