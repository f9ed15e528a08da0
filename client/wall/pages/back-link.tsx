import { useEffect, useRef } from 'react';
import { PlaceLink } from '../../place-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { wallAddress } from '../addresses.ts';
import { useWallWords } from '../words/wall-words.ts';
import css from './page.css?inline';

/** A link back, which takes the focus when its page opens, so that a keyboard starts at the top. */
export function BackLink() {
  useStyle(css);
  const words = useWallWords();
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    if (!isInSight(ref.current!)) ref.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <PlaceLink ref={ref} className="page-back" to={wallAddress.of()} data-no-print="">
      <Icon name="back" />
      {words.back}
    </PlaceLink>
  );
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
