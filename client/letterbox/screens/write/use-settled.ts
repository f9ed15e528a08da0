import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 600;

/** These texts as one, once the typing pauses. */
export function useSettled(texts: readonly string[]): string {
  const text = texts.join('\n');
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(setSettled, PAUSE_MS, text);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
