/** @jsxImportSource preact */
import { useWords } from '../../controls/door-context.tsx';
import { warningsIn } from '../../warn/warnings-in.ts';
import { useSettled } from './use-settled.ts';

/** Warns of what may identify a person, once the typing pauses. It is found on this computer alone. */
export function Warnings({ texts }: { texts: readonly string[] }) {
  const { warnings } = useWords();
  const found = warningsIn(useSettled(texts));
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
