/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../controls/door-context.tsx';
import { warningsIn } from '../../warn/warnings-in.ts';

const PAUSE_MS = 600;

/** Warns of what may identify a person, once the typing pauses. It is found on this computer alone. */
export function Warnings({ texts }: { texts: readonly string[] }) {
  const { warnings } = useWords();
  const text = texts.join('\n');
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(setSettled, PAUSE_MS, text);
    return () => clearTimeout(timer);
  }, [text]);
  const found = warningsIn(settled);
  return (
    <div class="warnings" role="status">
      {found.length > 0 && (
        <>
          <p>
            <b>{warnings.title}</b>
          </p>
          <ul>
            {found.map(({ kind, words }) => (
              <li key={`${kind} ${words}`}>{warnings.found[kind](words)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
