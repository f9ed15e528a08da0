/** @jsxImportSource preact */
import { useShared } from '../controls/door-context.tsx';
import { Icon } from '../controls/icon.tsx';
import type { OuterScreen } from '../outside/messages.ts';
import './frame-nav.css';

const PLACES = ['write', 'letters'] as const;

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
        onClick={() => door.outside.send({ type: 'close' })}
      >
        <Icon name="close" />
      </button>
    </nav>
  );
}
