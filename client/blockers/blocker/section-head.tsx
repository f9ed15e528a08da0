import { useEffect, useRef } from 'react';

/** The head of a section takes the focus when the section opens, so that a keyboard starts at the top. */
export function SectionHead({ title, intro }: { title: string; intro?: string }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return (
    <div className="part-head">
      <h2 ref={ref} tabIndex={-1}>
        {title}
      </h2>
      {intro && <p>{intro}</p>}
    </div>
  );
}
