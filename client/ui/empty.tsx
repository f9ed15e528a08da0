import type { ReactNode } from 'react';
import { Card } from './card.tsx';
import css from './notes.css?inline';
import { useStyle } from './style.ts';

interface EmptyProps {
  title: string;
  text: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Shown in place of an empty list: says that there is nothing, and what to do. */
export function Empty({ title, text, children }: EmptyProps) {
  useStyle(css);
  return (
    <Card>
      <div className="note">
        <h3>{title}</h3>
        <p>{text}</p>
        {children}
      </div>
    </Card>
  );
}
