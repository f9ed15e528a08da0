import type { RecognitionFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { recognitionAddress } from '../addresses.ts';
import { useIntentionWords } from './intention-words.ts';

/** "Like Dewi Tan and Bram Visser", which leads to the recognition. */
export function LikeWhom({ recognition: { id, receivers } }: { recognition: RecognitionFragment }) {
  const words = useIntentionWords();
  const { and } = usePeopleWords();
  const names = and(receivers.map(({ name }) => name)).map(({ value }) => value);
  return (
    <PlaceLink to={recognitionAddress.of(id)} dir="auto">
      <Phrase text={words.like} values={{ names: names.join('') }} />
    </PlaceLink>
  );
}
