import { useEffect, useEffectEvent, useState } from 'react';
import { Input } from './field.tsx';
import { Icon } from './icon.tsx';

const PAUSE_MS = 350;

interface SearchFieldProps {
  label: string;
  words: string;
  onWords: (words: string) => void;
}

/** A search field that reports its text once the typing pauses. */
export function SearchField({ label, words, onWords }: SearchFieldProps) {
  const [typed, setTyped] = useState(words);
  const search = useEffectEvent(() => {
    if (typed.trim() !== words) onWords(typed.trim());
  });
  useEffect(() => {
    const timer = setTimeout(search, typed === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // The field follows when the text is cleared from elsewhere.
  useEffect(() => setTyped((now) => (now.trim() === words ? now : words)), [words]);
  return (
    <div className="filter-search">
      <Icon name="search" />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
