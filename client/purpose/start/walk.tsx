import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { StatementHead } from '../statement/statement-head.tsx';
import { useStartWords } from './start-words.ts';
import { useStepNames } from './use-step-names.ts';
import { WalkEnd } from './walk-end.tsx';
import type { WalkStep } from './walk-steps.ts';
import { WalkValue } from './walk-value.tsx';

interface WalkProps {
  steps: readonly WalkStep[];
  /** The id of a step; the first one where an editor has taken that step away. */
  at: string;
  onGo: (id: string) => void;
}

/** One step at a time, with its place among all, and buttons and arrow keys that lead on and back. */
export function Walk({ steps, at, onGo }: WalkProps) {
  const words = useStartWords();
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === at),
  );
  const step = steps[index]!;
  const [before, after] = [steps[index - 1], steps[index + 1]];
  const walk = useFocusOnStep(step.id);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: before, ArrowRight: after }[event.key];
    if (!to || !isForWalk(event)) return;
    event.preventDefault();
    onGo(to.id);
  };
  return (
    <section className="walk" aria-label={words.walk} ref={walk} onKeyDown={onKeyDown}>
      <div className="walk-progress">
        <p role="status">{words.progress(index + 1, steps.length)}</p>
        <div className="walk-bar" aria-hidden="true">
          {steps.map(({ id }, place) => (
            <i key={id} data-done={place <= index || undefined} />
          ))}
        </div>
      </div>
      <Step key={step.id} step={step} onRestart={() => onGo(steps[0]!.id)} />
      <Ways before={before} after={after} onGo={onGo} />
    </section>
  );
}

function Step({ step, onRestart }: { step: WalkStep; onRestart: () => void }) {
  if (step.kind === 'purpose') return <StatementHead version={step.version} />;
  return step.kind === 'end' ? <WalkEnd values={step.values} onRestart={onRestart} /> : <WalkValue {...step} />;
}

interface WaysProps {
  before: WalkStep | undefined;
  after: WalkStep | undefined;
  onGo: (id: string) => void;
}

function Ways({ before, after, onGo }: WaysProps) {
  const words = useStartWords();
  const nameOf = useStepNames();
  return (
    <div className="walk-ways" data-no-print="">
      {before && (
        <Button icon="back" onClick={() => onGo(before.id)}>
          {words.back}
        </Button>
      )}
      {after && (
        <Button look="main" onClick={() => onGo(after.id)}>
          {words.next(nameOf(after))}
        </Button>
      )}
    </div>
  );
}

/** Each step begins at its heading, for the eyes, the keyboard and a screen reader. */
function useFocusOnStep(stepId: string) {
  const walk = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step has another heading
  useLayoutEffect(() => {
    const heading = walk.current?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    walk.current?.scrollIntoView({ block: 'start' });
  }, [stepId]);
  return walk;
}

/** Arrow keys that move a caret, choose in a list or go back in the history are not the walk's. */
function isForWalk({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey) return false;
  return !(target as Element).closest('input, textarea, select, dialog, [contenteditable], [role="menu"]');
}
