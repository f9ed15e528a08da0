import { useEffect, useRef } from 'react';
import { forYouAddress } from '../../people/addresses.ts';
import { PlaceLink } from '../../place-link.tsx';
import type { Route } from '../../route.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import css from '../../wall/pages/page.css?inline';
import { blockersAddress } from '../addresses.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import type { BlockersWords } from '../words/words.types.ts';

/**
 * To the board or, where a page was opened from there, to the inbox or "For you". The link takes the focus when its page
 * opens, so that a keyboard starts at the top.
 */
export function BackToBoard({ from }: { from?: Route }) {
  useStyle(css);
  const { page: words } = useBlockersWords();
  const { to, label } = placeBefore(from, words);
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    const { top, bottom } = ref.current!.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) ref.current!.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <PlaceLink ref={ref} className="page-back" to={to} data-no-print="">
      <Icon name="back" />
      {label}
    </PlaceLink>
  );
}

function placeBefore(from: Route | undefined, words: BlockersWords['page']): { to: Route; label: string } {
  if (from && forYouAddress.includes(from)) return { to: from, label: words.backToForYou };
  if (from && blockersAddress.idIn(from) === 'inbox') return { to: from, label: words.backToInbox };
  return { to: blockersAddress.of(), label: words.back };
}
