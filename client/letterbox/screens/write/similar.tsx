/** @jsxImportSource preact */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useDoorState, useShared } from '../../controls/door-context.tsx';
import { useSettled } from './use-settled.ts';

/** Blockers on the board that say the same, once the typing pauses. They are found on this computer alone. */
export function Similar({ texts }: { texts: readonly string[] }) {
  const { words, goTo } = useShared();
  const { similarTo, screen } = useDoorState();
  const left = useRef<[button: HTMLElement, scrolled: number]>();
  // Whoever comes back finds the place where they were.
  useEffect(() => {
    if (screen.name === 'join' || !left.current) return;
    const [button, scrolled] = left.current;
    button.focus({ preventScroll: true });
    document.documentElement.scrollTop = scrolled;
    left.current = undefined;
  }, [screen]);
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
                <button
                  type="button"
                  class="link"
                  onClick={({ currentTarget }) => {
                    left.current = [currentTarget, document.documentElement.scrollTop];
                    goTo({ name: 'join', blocker: id, title, under: screen });
                  }}
                >
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
