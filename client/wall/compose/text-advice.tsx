import { useEffect, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { TextName } from '../drafts/draft.ts';
import { type Advice, coach } from './coach.ts';
import { useComposeWords } from './compose-words.ts';
import type { ComposeWords } from './words.types.ts';

const PAUSE_MS = 900;

interface AdviceProps {
  id: string;
  field: TextName;
  text: string;
  /** The names of the receivers. */
  names: readonly string[];
  /** How many characters are left, once that is few. */
  left: string | undefined;
}

/** A friendly question below a text that says little. It appears in a pause and goes as soon as it is answered. */
export function TextAdvice({ id, field, text, names, left }: AdviceProps) {
  const words = useComposeWords();
  const settled = coach(useSettled(text), names);
  const now = coach(text, names);
  const lines = sentences(words, field, names.length, {
    substance: settled.substance && now.substance,
    named: settled.named && now.named,
  });
  return (
    <div className="advice">
      <div id={id} role="status">
        {lines.map((line) => (
          <p key={line}>
            <Icon name="bright" />
            {line}
          </p>
        ))}
      </div>
      {left && <span className="hint">{left}</span>}
    </div>
  );
}

function sentences({ coach: words }: ComposeWords, field: TextName, receivers: number, advice: Advice): string[] {
  const { substance, named } = advice;
  return [...(substance ? [words[field][substance](receivers)] : []), ...(named ? [words.named(named)] : [])];
}

/** The text once typing pauses, since advice while somebody types is an interruption. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
