import { useStartWords } from './start-words.ts';
import type { WalkStep } from './walk-steps.ts';

/** What a step is called on the button that leads to it. */
export function useStepNames(): (step: WalkStep) => string {
  const words = useStartWords();
  return (step) => {
    if (step.kind === 'value') return step.value.name;
    return step.kind === 'purpose' ? words.purpose : words.end.name;
  };
}
