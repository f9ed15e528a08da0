import type { RecognitionFragment } from '../../graphql.ts';
import { personAddress } from '../../people/addresses.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Time } from '../../ui/time.tsx';
import { recognitionAddress } from '../addresses.ts';
import { useWallWords } from '../words/wall-words.ts';

/** The giver and the time, which links to the recognition's own page. */
export function RecognitionBy({ recognition }: { recognition: RecognitionFragment }) {
  const words = useWallWords();
  const at = recognition.publishedAt ?? recognition.createdAt;
  return (
    <p className="recognition-by">
      {words.recognition.by}{' '}
      <PlaceLink to={personAddress.of(recognition.giver.id)} dir="auto">
        {recognition.giver.name}
      </PlaceLink>
      {' · '}
      <PlaceLink to={recognitionAddress.of(recognition.id)}>
        <span className="unseen">{words.recognition.permalink} </span>
        <Time at={at} />
      </PlaceLink>
      {recognition.editedAt && ` · ${words.recognition.edited}`}
    </p>
  );
}
