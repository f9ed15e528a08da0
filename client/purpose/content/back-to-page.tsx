import { useEffect, useRef } from 'react';
import { PlaceLink } from '../../place-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { purposeAddress } from '../addresses.ts';
import { usePurposeWords } from '../words/purpose-words.ts';
import css from './back-to-page.css?inline';

/** A link back to the page, which takes the focus when its screen opens, so that a keyboard starts at the top. */
export function BackToPage() {
  useStyle(css);
  const words = usePurposeWords();
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <PlaceLink ref={ref} className="purpose-back" to={purposeAddress.of()} data-no-print="">
      <Icon name="back" />
      {words.back}
    </PlaceLink>
  );
}
