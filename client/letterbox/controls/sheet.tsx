/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { outerScreen } from '../door/screen.ts';
import { SharedContext } from './door-context.tsx';
import { focusSheet } from './focus-sheet.ts';
import './paper.css';
import './sheet.css';

interface SheetProps {
  title: string;
  /** A small line above the title. */
  kicker?: string;
  /** A picture of a stamp: `clean` on a letter, `postmarked` once it is sent. */
  stamp?: 'clean' | 'postmarked';
  children: ComponentChildren;
}

/** A section with a heading, which gets the focus when the section appears. */
export function Sheet({ title, kicker, stamp, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const shared = useContext(SharedContext);
  const [isKnownOutside] = useState(() => !shared || shared.desk.shown !== outerScreen(shared.door.state.screen));
  // Once it is painted: giving the focus lays everything out, which would add up with the drawing to a long task.
  useEffect(() => void focusSheet(sheet.current!, isKnownOutside), [isKnownOutside]);
  return (
    <section class="sheet" ref={sheet} aria-labelledby="sheet-title">
      <header class="sheet-head">
        <div>
          {kicker && <p class="kicker">{kicker}</p>}
          <h1 id="sheet-title" tabIndex={-1}>
            {title}
          </h1>
        </div>
        {stamp && <Stamp isPostmarked={stamp === 'postmarked'} />}
      </header>
      {children}
    </section>
  );
}

/** The stamp shows the inverted pyramid: customers on top, management below them. */
function Stamp({ isPostmarked }: { isPostmarked: boolean }) {
  return (
    <svg class="stamp" viewBox="0 0 60 72" width="60" height="72" aria-hidden="true" focusable="false">
      <rect class="stamp-edge" x="1.5" y="1.5" width="57" height="69" rx="1" />
      <rect class="stamp-field" x="7" y="7" width="46" height="58" />
      <path class="stamp-sign" d="M13 18h34l-4.4 9H17.4zM19 30.5h22l-4.4 9H23.4zM25 43h10l-5 10.5z" />
      {isPostmarked && (
        <path
          class="postmark"
          d="M2 50a15 15 0 1 1 30 0a15 15 0 1 1-30 0M7 50a10 10 0 1 1 20 0a10 10 0 1 1-20 0M33 45q4-3 8 0t8 0 8 0M33 50q4-3 8 0t8 0 8 0M33 55q4-3 8 0t8 0 8 0"
        />
      )}
    </svg>
  );
}
