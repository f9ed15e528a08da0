import { useLayoutEffect, useRef, useState } from 'react';
import type { ValuesWholeFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useEditingWords } from '../editing/editing-words.ts';
import { StoredDraftNote } from '../editing/stored-draft-note.tsx';
import { CollisionCards } from './collision-cards.tsx';
import { hasMoved } from './order-draft.ts';
import { OrderList } from './order-list.tsx';
import { OrderMeanwhile } from './order-meanwhile.tsx';
import { planOf } from './order-plan.ts';
import { useOrderWords } from './order-words.ts';
import { errorsOfPairs } from './pair-errors.ts';
import { problemsIn, withText } from './pair-texts.ts';
import { useOrderDraft } from './use-order-draft.ts';
import type { ValuesEditing } from './use-values-for-editing.ts';
import { useValueNames } from './value-names.ts';

interface OrderEditorProps {
  viewerId: string;
  current: ValuesWholeFragment;
  editing: ValuesEditing;
  onDone: () => void;
}

/** Two steps: moving the values, and writing what to do when those who have become neighbours clash. */
export function OrderEditor({ viewerId, current, editing, onDone }: OrderEditorProps) {
  const editor = useOrderDraft(viewerId, current, editing, onDone);
  const { draft, refused } = editor;
  const nameOf = useValueNames(current);
  const [isDescribing, setDescribing] = useState(false);
  const isChanged = hasMoved(draft);
  const meanwhile = refused && 'changedAt' in refused ? refused : undefined;
  const step = { editor, nameOf, current };
  return (
    <>
      {editor.wasStored && isChanged && !draft.mine && <StoredDraftNote onRestart={editor.discard} />}
      <OrderMeanwhile draft={draft} refused={meanwhile} nameOf={nameOf} onChange={editor.change} />
      {isDescribing && isChanged ? (
        <DescribeStep {...step} onBack={() => setDescribing(false)} />
      ) : (
        <MoveStep {...step} onNext={() => setDescribing(true)} />
      )}
    </>
  );
}

interface StepProps {
  editor: ReturnType<typeof useOrderDraft>;
  nameOf: ReturnType<typeof useValueNames>;
  current: ValuesWholeFragment;
}

function MoveStep({ editor, nameOf, onNext }: StepProps & { onNext: () => void }) {
  const words = useOrderWords();
  const { stored } = useEditingWords();
  const { draft, change } = editor;
  const isChanged = hasMoved(draft);
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      <OrderList order={draft.order} nameOf={nameOf} onOrder={(order) => change({ order })} />
      <div className="purpose-form-foot">
        <p className="hint">{isChanged ? stored.note : words.unchanged}</p>
        {isChanged && (
          <>
            <Button look="quiet" onClick={() => change({ order: draft.seen })}>
              {words.undo}
            </Button>
            <Button look="main" onClick={onNext}>
              {words.next(planOf(draft.seen, draft.order).pairs.length)}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function DescribeStep({ editor, nameOf, current, onBack }: StepProps & { onBack: () => void }) {
  const words = useOrderWords();
  const { draft, change, refused, failed } = editor;
  const plan = planOf(draft.seen, draft.order);
  const [isTried, setTried] = useState(false);
  const problems = problemsIn(draft.pairs, current, plan.pairs);
  const errors = errorsOfPairs(isTried ? problems : {}, failed, plan.pairs, words.problems);
  const { ref, focusFirstError } = useStepFocus(failed);
  const send = () => {
    setTried(true);
    focusFirstError();
    if (Object.keys(problems).length === 0) editor.send();
  };
  const isNamed = Object.keys(errors).length > 0;
  return (
    <section className="purpose-form" ref={ref} aria-labelledby="clashes">
      <div className="screen-head">
        <h2 id="clashes" tabIndex={-1}>
          {words.collisions.title}
        </h2>
        <p>{words.collisions.intro(plan.pairs.length)}</p>
      </div>
      <CollisionCards
        plan={plan}
        current={current}
        pairs={draft.pairs}
        nameOf={nameOf}
        errors={errors}
        onText={(pair, text) => {
          editor.clear();
          change({ pairs: withText(draft.pairs, pair, text, current) });
        }}
      />
      <div className="purpose-form-foot">
        <ErrorLine
          error={isNamed ? undefined : failed}
          text={refused && !('changedAt' in refused) ? refused.message : null}
        />
        <Button onClick={onBack}>{words.back}</Button>
        <Button look="main" busy={editor.isSending} onClick={send}>
          {words.save}
        </Button>
      </div>
    </section>
  );
}

/** The step takes the focus when it opens; after an attempt the first field with an error does. */
function useStepFocus(failed: unknown) {
  const ref = useRef<HTMLElement>(null);
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => ref.current?.querySelector('h2')?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt moves the focus, and so does what came of it
  useLayoutEffect(() => {
    if (tries > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, failed]);
  return { ref, focusFirstError: () => setTries((before) => before + 1) };
}
