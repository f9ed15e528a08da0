import { useQuery } from '@apollo/client/react';
import { useRole } from '../people/use-role.ts';
import { PlaceLink } from '../place-link.tsx';
import pillCss from '../ui/pill.css?inline';
import { useStyle } from '../ui/style.ts';
import { type BlockersScreen, blockersAddress } from './addresses.ts';
import { BlockerInboxCountsDocument } from './blocker/documents.ts';
import { useBlockersWords } from './words/blockers-words.ts';

/** Everybody's screens come first, then those of leaders and of administrators. */
export function SectionTabs({ current }: { current: string | undefined }) {
  useStyle(pillCss);
  const words = useBlockersWords();
  const { rounds, pyramid, letter, forManagers } = words;
  // Until the answer comes nothing is shown that the server would forbid.
  const inbox = useQuery(BlockerInboxCountsDocument).data?.blockerInboxCounts;
  const isAdmin = useRole('ADMIN');
  const waiting = inbox ? inbox.askedOfMe : 0;
  const link = (screen: BlockersScreen | undefined, label: string, count = 0) => (
    <li>
      <PlaceLink to={blockersAddress.of(screen)} aria-current={screen === current ? 'page' : undefined}>
        {label} {count > 0 && <span className="count">{count}</span>}
      </PlaceLink>
    </li>
  );
  return (
    <nav aria-label={words.sections} data-no-print="">
      <ul className="pills">
        {link(undefined, words.board)}
        {link('pyramid', pyramid.tab)}
        {link('rounds', rounds.label)}
        {link('letters', letter.mine)}
        {inbox?.isLeader && link('inbox', forManagers.inbox, waiting)}
        {inbox?.isLeader && link('absences', forManagers.absences)}
        {isAdmin && link('management', forManagers.management)}
      </ul>
    </nav>
  );
}
