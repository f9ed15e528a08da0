import { type ComponentProps, type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import css from './explained-button.css?inline';
import { useStyle } from './style.ts';

/** Buttons that answer one question, side by side where there is room. */
export function ExplainedButtons({ label, children }: { label: string; children: ReactNode }) {
  useStyle(css);
  return (
    // biome-ignore lint/a11y/useSemanticElements: nothing is sent as a form here
    <div role="group" aria-label={label} className="explained-buttons">
      {children}
    </div>
  );
}

/** A button and, below it, a line that says what it leads to. */
export function ExplainedButton({
  meaning,
  ...button
}: ComponentProps<typeof Button> & { meaning: string | undefined }) {
  const id = useId();
  return (
    <div className="explained-button">
      <Button aria-describedby={meaning && id} {...button} />
      {meaning && <p id={id}>{meaning}</p>}
    </div>
  );
}
