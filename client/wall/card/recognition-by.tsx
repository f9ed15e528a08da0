import type { StoryFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Time } from '../../ui/time.tsx';
import { useWallWords } from '../words/wall-words.ts';

/** Who told it and when; the time leads to the story's own place. */
export function StoryBy({ story }: { story: StoryFragment }) {
  const words = useWallWords();
  const at = story.publishedAt ?? story.createdAt;
  return (
    <p className="story-by">
      {words.story.by}{' '}
      <PlaceLink to={{ at: 'person', id: story.giver.id }} dir="auto">
        {story.giver.name}
      </PlaceLink>
      {' · '}
      <PlaceLink to={{ at: 'recognition', id: story.id }}>
        <span className="unseen">{words.story.permalink} </span>
        <Time at={at} />
      </PlaceLink>
      {story.editedAt && ` · ${words.story.edited}`}
    </p>
  );
}
