import { Suspense } from 'react';
import { PlaceLink } from '../../place-link.tsx';
import pillCss from '../../ui/pill.css?inline';
import { useStyle } from '../../ui/style.ts';
import { forYouAddress } from '../addresses.ts';
import type { ForYouScreen } from '../for-you-slot.ts';
import { useForYouWords } from './for-you-words.ts';

/** The links to the screens, beside them where there is room and above them where there is not. */
export function ScreenLinks({ screens, current }: { screens: readonly ForYouScreen[]; current: ForYouScreen }) {
  useStyle(pillCss);
  const words = useForYouWords();
  return (
    <nav className="screen-links" aria-label={words.screens} data-no-print="">
      <ul className="pills">
        {screens.map(({ name, role, label }, index) => (
          // A label that still waits for its words holds up nothing else, and a link without a name nobody can use.
          <Suspense key={name}>
            <li data-first-of-role={(role && !screens[index - 1]?.role) || undefined}>
              <PlaceLink
                to={name === screens[0]!.name ? forYouAddress.of() : forYouAddress.of(name)}
                aria-current={name === current.name ? 'page' : undefined}
              >
                {label}
              </PlaceLink>
            </li>
          </Suspense>
        ))}
      </ul>
    </nav>
  );
}
