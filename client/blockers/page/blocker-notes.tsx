import type { BlockerWholeFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { recognitionAddress } from '../../wall/addresses.ts';
import { blockerAddress } from '../addresses.ts';
import { useBlockersWords } from '../words/blockers-words.ts';

/** What else has to be known about a blocker: that it is hidden or merged, its round, the recognition that came of it. */
export function BlockerNotes({ blocker }: { blocker: BlockerWholeFragment }) {
  const { page: words } = useBlockersWords();
  const { mergedInto, round, recognition, state } = blocker;
  return (
    <>
      <HiddenNote blocker={blocker} />
      {mergedInto && (
        <p className="blocker-note">
          <Phrase text={words.merged} values={{ blocker: <BlockerLink blocker={mergedInto} /> }} />
        </p>
      )}
      {round && (
        <blockquote className="blocker-round">
          <b>{words.round}</b>
          <p lang={round.lang} dir="auto">
            {round.question}
          </p>
        </blockquote>
      )}
      <MergedNote merged={blocker.mergedFrom} />
      {state === 'CLOSED' && <p className="blocker-note">{words.notConfirmed}</p>}
      {recognition && (
        <p className="blocker-note">
          {words.onWall} <PlaceLink to={recognitionAddress.of(recognition.id)}>{words.readRecognition}</PlaceLink>
        </p>
      )}
    </>
  );
}

function HiddenNote({ blocker: { hiddenReason, hiddenBy } }: { blocker: BlockerWholeFragment }) {
  const { page: words } = useBlockersWords();
  if (hiddenReason === null) return null;
  return (
    <div className="blocker-note">
      {hiddenBy && (
        <p>
          <Phrase text={words.hidden} values={{ by: <b dir="auto">{hiddenBy.name}</b> }} />
        </p>
      )}
      <p dir="auto">
        {words.hiddenReason}: {hiddenReason}
      </p>
    </div>
  );
}

function MergedNote({ merged }: { merged: BlockerWholeFragment['mergedFrom'] }) {
  const { page: words } = useBlockersWords();
  if (merged.length === 0) return null;
  return (
    <div className="blocker-note">
      <p>{words.alsoHere(merged.length)}</p>
      <ul>
        {merged.map((other) => (
          <li key={other.id}>
            <BlockerLink blocker={other} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function BlockerLink({ blocker: { id, title, lang } }: { blocker: BlockerWholeFragment['mergedFrom'][number] }) {
  const { page: words } = useBlockersWords();
  return (
    <PlaceLink to={blockerAddress.of(id)} lang={title === null ? undefined : lang} dir="auto">
      {title ?? words.hiddenTitle}
    </PlaceLink>
  );
}
