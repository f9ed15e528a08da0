/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

interface NoteProps {
  title: string;
  text: string;
  /** `alert` is for what prevents people from writing. */
  role?: 'alert' | 'status';
  children?: ComponentChildren;
}

/** A message in place of content that is missing: what happened and what can be done. */
export function Note({ title, text, role, children }: NoteProps) {
  return (
    <div class="slip" role={role}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
