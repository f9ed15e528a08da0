/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

interface NoteProps {
  title: string;
  text: string;
  /** `alert` for what keeps people from writing. */
  role?: 'alert' | 'status';
  children?: ComponentChildren;
}

/** Stands where the thing would be, says what happened and what can be done. */
export function Note({ title, text, role, children }: NoteProps) {
  return (
    <div class="slip" role={role}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
