/** @jsxImportSource preact */
import type { OuterScreen } from '../outside/messages.ts';
import { useShared } from './door-context.tsx';
import { Icon } from './parts/icon.tsx';

const PLACES = ['write', 'letters', 'about'] as const;

export function FrameNav({ at }: { at: OuterScreen }) {
  const { door, words, goTo } = useShared();
  return (
    <nav class="frame-nav" aria-label={words.nav.label} data-no-print>
      <div class="places">
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
        onClick={() => door.outside.tell({ type: 'close' })}
      >
        <Icon name="close" />
      </button>
    </nav>
  );
}
