import type { ReactNode } from 'react';
import type { NominationStartQuery } from '../../graphql.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { useStyle } from '../../ui/style.ts';
import { type FieldName, isFilled, type OpenDraft, type RecognitionDraft, TEXTS } from '../drafts/draft.ts';
import { LimitNote } from '../drafts/draft-notes.tsx';
import { useComposeWords } from './compose-words.ts';
import { ConcreteQuestion } from './concrete-question.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { LangField } from './lang-field.tsx';
import { FixedReceivers } from './receiver-chips.tsx';
import { ReceiversField } from './receivers-field.tsx';
import { StartingPoints } from './starting-points.tsx';
import css from './step.css?inline';
import { TextQuestion } from './text-question.tsx';
import type { useComposer } from './use-composer.ts';
import { type Value, ValueField } from './value-field.tsx';

/** Few drafts are ever written in two places at once. */
const changedElsewhere = lazyComponent(async () => (await import('./changed-elsewhere.tsx')).ChangedElsewhere);

interface FormProps {
  composer: ReturnType<typeof useComposer>;
  giverId: string;
  values: readonly Value[];
  value: Value | undefined;
  isEdit: boolean;
  /** What is known before a new one is written. */
  start: NominationStartQuery | undefined;
  /** In place of what a new recognition begins with. */
  intro?: string;
}

/** The five questions on one page. */
export function ComposeForm({ composer, giverId, values, value, isEdit, start, intro }: FormProps) {
  const words = useComposeWords();
  const { open, draft, set, problems, outcome } = composer;
  const step = (field: FieldName) => ({ field, isDone: !isOpen(composer, field) });
  return (
    <div className="compose-form">
      <div className="compose-intro">
        <p>{intro ?? (isEdit ? words.editIntro : words.intro)}</p>
        {!isEdit && <LangField lang={draft.lang} onLang={(lang) => open.change({ lang })} />}
      </div>
      <BeforeWriting open={open} start={start} values={values} />
      <Asked composer={composer} />
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

/** What is known before one writes on: that nothing can be sent today, and what was written elsewhere. */
function BeforeWriting({ open, start, values }: Pick<FormProps, 'start' | 'values'> & { open: OpenDraft }) {
  return (
    <>
      <LimitNote start={start} />
      {open.state.theirs && (
        <Boundary>
          <Lazily component={changedElsewhere} open={open} values={values} />
        </Boundary>
      )}
    </>
  );
}

/** Whether a question is not answered yet, or in words that say nothing concrete. */
function isOpen({ draft, problems, vague }: FormProps['composer'], field: FieldName): boolean {
  return !isFilled(draft, field) || problems[field] !== undefined || field in vague;
}

/** What the last attempt to send it found. */
function Asked({ composer }: Pick<FormProps, 'composer'>) {
  const { draft, problems, vague, summary, question, goTo } = composer;
  const isVague = Object.keys(question.asked).length > 0;
  return (
    <>
      {summary.attempt > 0 && <ErrorSummary {...summary} problems={problems} onGo={goTo} />}
      {isVague && (
        <ConcreteQuestion asked={question.asked} vague={vague} receivers={draft.receivers.length} onGo={goTo} />
      )}
    </>
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
