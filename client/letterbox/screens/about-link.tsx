/** @jsxImportSource preact */
import { useShared } from '../controls/door-context.tsx';

/** The one way to all promises and limits; it stands on each screen that asks for trust. */
export function AboutLink() {
  const { words, goTo } = useShared();
  return (
    <button type="button" class="link" onClick={() => goTo({ name: 'about' })}>
      {words.write.limits.all}
    </button>
  );
}
