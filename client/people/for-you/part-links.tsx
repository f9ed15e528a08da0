import { useEffect, useRef } from 'react';
import { PlaceLink } from '../../place-link.tsx';
import type { ForYouPart } from './for-you-slots.ts';
import { useForYouWords } from './for-you-words.ts';

/** Beside the screen where there is room; a row to scroll through where there is not. */
export function PartLinks({ parts, current }: { parts: ForYouPart[]; current: ForYouPart }) {
  const words = useForYouWords();
  const row = useRef<HTMLUListElement>(null);
  const { name: shown } = current;
  useEffect(() => showCurrent(row.current, shown), [shown]);
  return (
    <nav className="for-you-parts" aria-label={words.screens} data-no-print="">
      <ul ref={row}>
        {parts.map(({ name, role, label }, index) => (
          <li key={name} data-part={name} data-first-of-role={(role && !parts[index - 1]?.role) || undefined}>
            <PlaceLink
              to={name === parts[0]!.name ? { at: 'for-you' } : { at: 'for-you', part: name }}
              aria-current={name === shown ? 'page' : undefined}
            >
              {label}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Moves the row alone: `scrollIntoView` would move the page as well. */
function showCurrent(row: HTMLElement | null, shown: string): void {
  const link = row?.querySelector<HTMLElement>(`[data-part="${shown}"]`);
  if (row && link) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.clientWidth) / 2;
}
