/** @jsxImportSource preact */
import './dot.css';
/** A status as a coloured dot and words, since colour alone cannot be read by everybody. */
export function Dot({ tone, children }: { tone: 'late' | 'done' | 'asked' | 'open'; children: string }) {
  return (
    <p class="dot" data-tone={tone}>
      <span aria-hidden="true" />
      {children}
    </p>
  );
}
