import type { ValueProofFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { Time } from '../../ui/time.tsx';
import { recognitionAddress, wallAddress } from '../addresses.ts';
import { useProofWords } from './proof-words.ts';

type Newest = ValueProofFragment['newestRecognitions'][number];

/** "9 verhalen, laatst over Yusuf Demir, 3 dagen geleden"; or that there was none for a long time, or none at all. */
export function NewestLine({ proof }: { proof: ValueProofFragment }) {
  const words = useProofWords();
  const [newest] = proof.newestRecognitions;
  if (!newest) return proof.value.rank === null ? words.noneRetired : proof.isUnseen ? words.noneUnseen : words.none;
  return (
    <>
      <PlaceLink to={wallAddress.of(`value:${proof.value.id}`)}>{words.recognitions(shownCount(proof))}</PlaceLink>
      {proof.isUnseen ? '. ' : ', '}
      <Phrase
        text={proof.isUnseen ? words.unseen : words.newest}
        values={{ names: <NewestLink newest={newest} />, ago: <Time at={newest.publishedAt ?? newest.createdAt} /> }}
      />
    </>
  );
}

/** The count is up to a minute old, and the newest is not. */
export function shownCount({ recognitionCount, newestRecognitions }: ValueProofFragment): number {
  return Math.max(recognitionCount, newestRecognitions.length);
}

function NewestLink({ newest: { id, receivers } }: { newest: Newest }) {
  const words = useProofWords();
  const { and } = usePeopleWords();
  const names = receivers.map(({ name }) => name);
  const shown = names.length > 3 ? [...names.slice(0, 2), words.others(names.length - 2)] : names;
  return (
    <PlaceLink to={recognitionAddress.of(id)} dir="auto">
      {and(shown)
        .map(({ value }) => value)
        .join('')}
    </PlaceLink>
  );
}
