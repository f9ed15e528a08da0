import { Suspense } from 'react';
import { PlaceLink } from '../../place-link.tsx';
import { forYouAddress } from '../addresses.ts';
import type { ForYouPart } from './for-you-slots.ts';
import { useForYouWords } from './for-you-words.ts';

/** Beside the screen where there is room, above it where there is not. */
export function PartLinks({ parts, current }: { parts: ForYouPart[]; current: ForYouPart }) {
  const words = useForYouWords();
  return (
    <nav className="for-you-parts" aria-label={words.screens} data-no-print="">
      <ul>
        {parts.map(({ name, role, label }, index) => (
          <li key={name} data-first-of-role={(role && !parts[index - 1]?.role) || undefined}>
            <PlaceLink
              to={name === parts[0]!.name ? forYouAddress.of() : forYouAddress.of(name)}
              aria-current={name === current.name ? 'page' : undefined}
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
