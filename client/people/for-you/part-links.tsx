import { Suspense, useEffect, useRef } from 'react';
import { PlaceLink } from '../../place-link.tsx';
import type { ForYouPart } from './for-you-slots.ts';
import { useForYouWords } from './for-you-words.ts';

/** Beside the screen where there is room; a row to scroll through where there is not. */
export function PartLinks({ parts, current }: { parts: ForYouPart[]; current: ForYouPart }) {
  const words = useForYouWords();
  const row = useRef<HTMLUListElement>(null);
  const { name: shown } = current;
  useEffect(() => keepInView(row.current, shown), [shown]);
  return (
    <nav className="for-you-parts" aria-label={words.screens} data-no-print="">
      <ul ref={row}>
        {parts.map(({ name, role, label }, index) => (
          <li key={name} data-part={name} data-first-of-role={(role && !parts[index - 1]?.role) || undefined}>
            <PlaceLink
              to={name === parts[0]!.name ? { at: 'for-you' } : { at: 'for-you', part: name }}
              aria-current={name === shown ? 'page' : undefined}
            >
              {/* A label that still waits for its words holds up nothing else. */}
              <Suspense>{label}</Suspense>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Moves the row alone, also when a label gets its words late: `scrollIntoView` would move the page as well. */
function keepInView(row: HTMLElement | null, shown: string): (() => void) | undefined {
  const item = row?.querySelector<HTMLElement>(`[data-part="${shown}"]`);
  if (!row || !item || typeof ResizeObserver === 'undefined') return;
  const observer = new ResizeObserver(() => {
    row.scrollLeft = item.offsetLeft - (row.clientWidth - item.clientWidth) / 2;
  });
  for (const one of row.children) observer.observe(one);
  return () => observer.disconnect();
}
