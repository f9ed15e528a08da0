import { useEffect } from 'react';
import css from './flash.css?inline';
import { useStyle } from './style.ts';

const SHOWN_MS = 2_500;

/** Says that something small was done, where it was done, and goes by itself. */
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
