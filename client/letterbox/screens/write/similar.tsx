/** @jsxImportSource preact */
import { useMemo } from 'preact/hooks';
import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { useSettled } from './use-settled.ts';

/** Blockers on the board that say the same, once the typing pauses. They are found on this computer alone. */
export function Similar({ texts }: { texts: readonly string[] }) {
  const { words, goTo } = useShared();
  const { similarTo } = useDoorState();
  const settled = useSettled(texts);
  const found = useMemo(() => similarTo(settled), [similarTo, settled]);
  return (
    <div class="warnings" role="status">
      {found.length > 0 && (
        <>
          <p>
            <b>{words.write.similar}</b>
          </p>
          <ul>
            {found.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => goTo({ name: 'join', blocker: id, title })}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
