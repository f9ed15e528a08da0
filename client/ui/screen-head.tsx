import { useEffect, useRef } from 'react';
import css from './screen-head.css?inline';
import { useStyle } from './style.ts';

interface ScreenHeadProps {
  title: string;
  intro: string;
  /** The heading takes the focus when the screen opens, so that a keyboard starts at the top. */
  takesFocus?: boolean;
}

/** The heading of a screen, and a sentence that says what it is for. */
export function ScreenHead({ title, intro, takesFocus = false }: ScreenHeadProps) {
  useStyle(css);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div className="screen-head">
      <h2 ref={heading} tabIndex={takesFocus ? -1 : undefined}>
        {title}
      </h2>
      <p>{intro}</p>
    </div>
  );
}
