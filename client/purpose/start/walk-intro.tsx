import { Button } from '../../ui/button.tsx';
import { useStartWords } from './start-words.ts';
import { useStepNames } from './use-step-names.ts';
import { useWalkPlace } from './walk-place.ts';
import { type WalkStep, walkMinutes } from './walk-steps.ts';

interface WalkIntroProps {
  steps: readonly WalkStep[];
  onGo: (id: string) => void;
}

/** What the walk is, and where to begin: at its beginning, or where somebody stopped on this device. */
export function WalkIntro({ steps, onGo }: WalkIntroProps) {
  const { intro } = useStartWords();
  const nameOf = useStepNames();
  const place = useWalkPlace();
  const stoppedAt = steps.findIndex(({ id }) => id === place);
  const stopped = stoppedAt > 0 ? steps[stoppedAt] : undefined;
  const isFinished = stopped?.kind === 'end';
  const begin = () => onGo(steps[0]!.id);
  return (
    <section className="walk-intro">
      <h2>{intro.title}</h2>
      <p>{intro.text(steps.filter(({ kind }) => kind === 'value').length, walkMinutes(steps))}</p>
      {stopped && <p>{isFinished ? intro.finished : intro.stopped(stoppedAt + 1, steps.length)}</p>}
      <div className="walk-buttons">
        {stopped && !isFinished && (
          <Button look="main" onClick={() => onGo(stopped.id)}>
            {intro.resume(nameOf(stopped))}
          </Button>
        )}
        <Button look={stopped && !isFinished ? 'plain' : 'main'} onClick={begin}>
          {stopped ? intro.restart : intro.begin}
        </Button>
      </div>
      <p className="walk-hint">{intro.keys}</p>
    </section>
  );
}
