import type { BlockerDeskQuery } from '../../graphql.ts';
import { useBlockersWords } from '../words/blockers-words.ts';

type Desk = BlockerDeskQuery['blockerDesk'];

/** Why nothing can be written here. An organisation's own sentence replaces the one for the reason. */
export function ClosedNote({ desk }: { desk: Desk }) {
  const { letter: words } = useBlockersWords();
  const ours = {
    TOO_FEW_PEOPLE: words.closedFew(desk.minimumCount),
    NO_CONFIDENTIAL_CONTACT: words.closedContact,
    NO_MANAGEMENT: words.closedManagement,
  };
  return (
    <>
      <p>
        <b>{words.closed}.</b> {desk.closedMessage ?? (desk.closedReason && ours[desk.closedReason])}
      </p>
      <NotFor contact={desk.confidentialContact} />
    </>
  );
}

/** What letters are not for, and where to go with that. */
export function NotFor({ contact }: { contact: Desk['confidentialContact'] }) {
  const { letter: words } = useBlockersWords();
  if (!contact) return null;
  const { text, url } = contact;
  return (
    <p className="letter-small">
      {words.notFor}{' '}
      {url ? (
        <a href={url} rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
      .
    </p>
  );
}
