import { useEffect } from 'react';
import css from './flash.css?inline';
import { useStyle } from './style.ts';

const SHOWN_MS = 2_500;

/** A short confirmation in the place where something was done; it disappears by itself. */
export function Flash({ text, onGone }: { text: string | undefined; onGone: () => void }) {
  useStyle(css);
  useEffect(() => {
    if (!text) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text, onGone]);
  return (
    <span role="status" className={text ? 'flash' : 'unseen'}>
      {text}
    </span>
  );
}
