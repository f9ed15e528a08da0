import type { BlockerWholeFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { recognitionAddress } from '../../wall/addresses.ts';
import { blockerAddress } from '../addresses.ts';
import { useBlockersWords } from '../words/blockers-words.ts';

/** What else has to be known about it: hidden, merged, of a round, told on the wall. */
export function BlockerNotes({ blocker }: { blocker: BlockerWholeFragment }) {
  const { page: words } = useBlockersWords();
  const { hiddenReason, hiddenBy, mergedInto, mergedFrom, round, recognition, state } = blocker;
  return (
    <>
      {hiddenReason !== null && (
        <div className="blocker-note">
          {hiddenBy && (
            <p>
              <Phrase text={words.hidden} parts={{ by: <b dir="auto">{hiddenBy.name}</b> }} />
            </p>
          )}
          <p dir="auto">
            {words.hiddenReason}: {hiddenReason}
          </p>
        </div>
      )}
      {mergedInto && (
        <p className="blocker-note">
          <Phrase text={words.merged} parts={{ blocker: <BlockerLink blocker={mergedInto} /> }} />
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
      {mergedFrom.length > 0 && (
        <div className="blocker-note">
          <p>{words.alsoHere(mergedFrom.length)}</p>
          <ul>
            {mergedFrom.map((other) => (
              <li key={other.id}>
                <BlockerLink blocker={other} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {state === 'CLOSED' && <p className="blocker-note">{words.notConfirmed}</p>}
      {recognition && (
        <p className="blocker-note">
          {words.told} <PlaceLink to={recognitionAddress.of(recognition.id)}>{words.readStory}</PlaceLink>
        </p>
      )}
    </>
  );
}

function BlockerLink({ blocker: { id, title, lang } }: { blocker: { id: string; title: string; lang: string } }) {
  return (
    <PlaceLink to={blockerAddress.of(id)} lang={lang} dir="auto">
      {title}
    </PlaceLink>
  );
}
