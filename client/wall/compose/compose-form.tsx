import { useComposeWords } from './compose-words.ts';
import { type Draft, type FieldName, isFilled, PARTS } from './draft.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FixedReceivers } from './fixed-receivers.tsx';
import { LangField } from './lang-field.tsx';
import { PartField } from './part-field.tsx';
import { ReceiversField } from './receivers-field.tsx';
import { StartingPoints } from './starting-points.tsx';
import { Step } from './step.tsx';
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
  const names = draft.receivers.map(({ name }) => name);
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
      {PARTS.map((part) => (
        <Step key={part} {...step(part)}>
          <PartField
            part={part}
            text={draft[part]}
            lang={draft.lang}
            names={names}
            error={problems[part]}
            onText={(text) => set(part, { [part]: text } satisfies Partial<Draft>)}
          >
            {part === 'action' && value && (
              <StartingPoints
                value={value}
                behaviourId={draft.behaviourId}
                onBehaviour={(behaviourId) => {
                  set('value', { behaviourId });
                  if (behaviourId) goTo('action');
                }}
              />
            )}
          </PartField>
        </Step>
      ))}
    </div>
  );
}
