/** @jsxImportSource preact */
import './dot.css';
/** Status is a dot and words, never colour alone. */
export function Dot({ tone, children }: { tone: 'late' | 'done' | 'asked' | 'open'; children: string }) {
  return (
    <p class="dot" data-tone={tone}>
      <span aria-hidden="true" />
      {children}
    </p>
  );
}
