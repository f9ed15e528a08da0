import { useQuery } from '@apollo/client/react';
import type { DueBlockersQuery } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { blockerAddress, blockersAddress, DUE_FIRST } from '../addresses.ts';
import { Day } from '../blocker/day.tsx';
import { useBlockersNoticeWords } from './blockers-notice-words.ts';
import { DueBlockersDocument } from './documents.ts';

type DueBlocker = DueBlockersQuery['blockerInbox']['edges'][number]['node'];

/** What the viewer must answer first, as the inbox has it; nothing for who leads nobody. */
export function DueBlockers() {
  const words = useBlockersNoticeWords();
  const { data } = useQuery(DueBlockersDocument, {
    variables: { box: 'ASKED_OF_ME', first: DUE_FIRST },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (!data) return null;
  const { edges, pageInfo } = data.blockerInbox;
  const inbox = <PlaceLink to={blockersAddress.of('inbox')}>{words.inbox}</PlaceLink>;
  return (
    <>
      {edges.map(({ node }) => (
        <DueItem key={node.id} blocker={node} />
      ))}
      {pageInfo.hasNextPage && (
        <li className="notices-none">
          <Phrase text={words.moreDue} values={{ inbox }} />
        </li>
      )}
    </>
  );
}

function DueItem({ blocker: { id, title, lang, state, dueOn, isOverdue } }: { blocker: DueBlocker }) {
  const words = useBlockersNoticeWords();
  const promised = state === 'ANSWERED' ? words.due.promised : words.due.answer;
  return (
    <li className="notice-item" data-new="" data-late={isOverdue || undefined}>
      <span className="avatar" aria-hidden="true">
        <Icon name={isOverdue ? 'flag' : 'letter'} />
      </span>
      <p>
        <Phrase
          text={isOverdue ? words.due.late : promised}
          values={{
            day: dueOn && <Day on={dueOn} />,
            blocker: (
              <PlaceLink to={blockerAddress.of(id)} className="notice-subject" lang={title === null ? undefined : lang}>
                {title ?? words.hidden}
              </PlaceLink>
            ),
          }}
        />
      </p>
    </li>
  );
}
