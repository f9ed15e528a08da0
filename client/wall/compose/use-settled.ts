import { useEffect, useState } from 'react';

const PAUSE_MS = 900;

/** The text once its writer pauses: advice that comes while somebody is still typing is an interruption. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
