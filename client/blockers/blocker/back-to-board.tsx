import { useEffect, useRef } from 'react';
import { PlaceLink } from '../../place-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import css from '../../wall/pages/page.css?inline';
import { blockersAddress } from '../addresses.ts';
import { useBlockersWords } from '../words/blockers-words.ts';

/** The link takes the focus when its page opens, so that a keyboard starts at the top. */
export function BackToBoard() {
  useStyle(css);
  const { page: words } = useBlockersWords();
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    const { top, bottom } = ref.current!.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) ref.current!.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <PlaceLink ref={ref} className="page-back" to={blockersAddress.of()} data-no-print="">
      <Icon name="back" />
      {words.back}
    </PlaceLink>
  );
}
