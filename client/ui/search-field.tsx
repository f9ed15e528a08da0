import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { Input } from './field.tsx';
import { Icon } from './icon.tsx';
import { useLength } from './text-length.ts';

const PAUSE_MS = 350;
/** The server looks for no longer texts. */
const MOST = 100;

interface SearchFieldProps {
  label: string;
  text: string;
  onSearch: (text: string) => void;
}

/** A search field that reports its text once the typing pauses. */
export function SearchField({ label, text, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(text);
  const { tooLong } = useLength(typed, MOST);
  const search = useEffectEvent(() => {
    if (!tooLong && typed.trim() !== text) onSearch(typed.trim());
  });
  useEffect(() => {
    const timer = setTimeout(search, typed === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // The field follows when the text is cleared from elsewhere, and before anybody can type into it.
  useLayoutEffect(() => setTyped((now) => (now.trim() === text ? now : text)), [text]);
  return (
    <>
      <div className="filter-search">
        <Icon name="search" />
        <Input
          type="search"
          aria-label={label}
          aria-invalid={tooLong ? true : undefined}
          placeholder={label}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {tooLong && (
        <span className="hint" role="status">
          {tooLong}
        </span>
      )}
    </>
  );
}
