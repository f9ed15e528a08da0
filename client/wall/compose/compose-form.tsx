import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { useComposeWords } from './compose-words.ts';
import { type FieldName, isFilled, type RecognitionDraft, TEXTS } from './draft.ts';
import { ErrorSummary } from './error-summary.tsx';
import { LangField } from './lang-field.tsx';
import { FixedReceivers } from './receiver-chips.tsx';
import { ReceiversField } from './receivers-field.tsx';
import { StartingPoints } from './starting-points.tsx';
import css from './step.css?inline';
import { TextQuestion } from './text-question.tsx';
import type { useComposer } from './use-composer.ts';
import { type Value, ValueField } from './value-field.tsx';

interface FormProps {
  composer: ReturnType<typeof useComposer>;
  giverId: string;
  values: readonly Value[];
  value: Value | undefined;
  isEdit: boolean;
  /** In place of what a new recognition begins with. */
  intro?: string;
}

/** The five questions on one page. */
export function ComposeForm({ composer, giverId, values, value, isEdit, intro }: FormProps) {
  const words = useComposeWords();
  const { draft, set, change, problems, summary, outcome, goTo } = composer;
  const step = (field: FieldName) => ({ field, isDone: isFilled(draft, field) && !problems[field] });
  return (
    <div className="compose-form">
      <div className="compose-intro">
        <p>{intro ?? (isEdit ? words.editIntro : words.intro)}</p>
        {!isEdit && <LangField lang={draft.lang} onLang={(lang) => change({ lang })} />}
      </div>
      {summary.attempt > 0 && <ErrorSummary {...summary} problems={problems} onGo={goTo} />}
      <Step {...step('receivers')}>
        {isEdit ? (
          <FixedReceivers receivers={draft.receivers} />
        ) : (
          <ReceiversField
            viewerId={giverId}
            receivers={draft.receivers}
            error={problems.receivers}
            wrongId={outcome.receiverId}
            onReceivers={(receivers) => set('receivers', { receivers })}
          />
        )}
      </Step>
      <Step {...step('value')}>
        <ValueField
          values={values}
          chosen={value}
          error={problems.value}
          onValue={(valueId) => set('value', { valueId, behaviourId: null })}
        />
      </Step>
      {TEXTS.map((field) => (
        <Step key={field} {...step(field)}>
          <TextQuestion
            field={field}
            text={draft[field]}
            lang={draft.lang}
            names={draft.receivers.map(({ name }) => name)}
            error={problems[field]}
            onText={(text) => set(field, { [field]: text } satisfies Partial<RecognitionDraft>)}
          >
            {field === 'action' && value && <Start composer={composer} value={value} />}
          </TextQuestion>
        </Step>
      ))}
    </div>
  );
}

function Start({ composer: { draft, set, goTo }, value }: { composer: FormProps['composer']; value: Value }) {
  const onBehaviour = (behaviourId: string | null) => {
    set('value', { behaviourId });
    if (behaviourId) goTo('action');
  };
  return <StartingPoints value={value} behaviourId={draft.behaviourId} onBehaviour={onBehaviour} />;
}

/** One question, with its mark on the line that leads down the page; the mark says nothing that the field does not. */
function Step({ field, isDone, children }: { field: FieldName; isDone: boolean; children: ReactNode }) {
  useStyle(css);
  return (
    <div className="step" data-step={field} data-done={isDone || undefined}>
      <span className="step-status" aria-hidden="true">
        {isDone && <Icon name="check" />}
      </span>
      <div className="step-body">{children}</div>
    </div>
  );
}
