/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { useShared } from '../controls/door-context.tsx';
import { Icon } from '../controls/icon.tsx';
import type { OuterScreen } from '../outside/messages.ts';
import './frame-nav.css';

const PLACES = ['write', 'letters'] as const;

export function FrameNav({ at }: { at: OuterScreen }) {
  const { door, words, goTo } = useShared();
  const row = useRef<HTMLDivElement>(null);
  // The row scrolls sideways where it is longer than the sheet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what changes which button is current
  useEffect(() => {
    const shown = row.current!;
    const here = shown.querySelector<HTMLElement>('[aria-current]');
    if (here) shown.scrollLeft = here.offsetLeft - (shown.clientWidth - here.offsetWidth) / 2;
  }, [at]);
  return (
    <nav class="frame-nav" aria-label={words.nav.label} data-no-print>
      <div class="places" ref={row}>
        {PLACES.map((name) => (
          <button
            type="button"
            key={name}
            aria-current={at === name ? 'page' : undefined}
            onClick={() => goTo({ name })}
          >
            {words.nav[name]}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="close"
        aria-label={words.nav.close}
        onClick={() => door.outside.send({ type: 'close' })}
      >
        <Icon name="close" />
      </button>
    </nav>
  );
}
