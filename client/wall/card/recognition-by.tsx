import type { RecognitionFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Time } from '../../ui/time.tsx';
import { useWallWords } from '../words/wall-words.ts';

/** Who told it and when; the time leads to the recognition's own place. */
export function RecognitionBy({ recognition }: { recognition: RecognitionFragment }) {
  const words = useWallWords();
  const at = recognition.publishedAt ?? recognition.createdAt;
  return (
    <p className="story-by">
      {words.recognition.by}{' '}
      <PlaceLink to={{ at: 'person', id: recognition.giver.id }} dir="auto">
        {recognition.giver.name}
      </PlaceLink>
      {' · '}
      <PlaceLink to={{ at: 'recognition', id: recognition.id }}>
        <span className="unseen">{words.recognition.permalink} </span>
        <Time at={at} />
      </PlaceLink>
      {recognition.editedAt && ` · ${words.recognition.edited}`}
    </p>
  );
}
