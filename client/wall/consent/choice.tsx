import { useId } from 'react';
import { Button } from '../../ui/button.tsx';

interface ChoiceProps {
  label: string;
  /** What the choice leads to, in one line. */
  meaning: string | undefined;
  isMain?: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

export function Choice({ label, meaning, isMain = false, isChosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="consent-choice">
      <Button
        look={isMain ? 'main' : 'plain'}
        icon={isChosen ? 'check' : undefined}
        aria-pressed={isChosen}
        aria-describedby={meaning && id}
        onClick={isChosen ? undefined : onChoose}
      >
        {label}
      </Button>
      {meaning && <p id={id}>{meaning}</p>}
    </div>
  );
}
