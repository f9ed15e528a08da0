import type { StandingFragment, StoryFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { Time } from '../../ui/time.tsx';
import { Standing } from '../consent/consent-state.tsx';
import { useConsentWords } from '../consent/consent-words.ts';

/** One story in a few lines: who about whom, what it meant for the customer, where it stands. */
export function MyStory({ story }: { story: StoryFragment & StandingFragment }) {
  const { mine: words } = useConsentWords();
  const { and } = usePeopleWords();
  const isGiver = useViewerId() === story.giver.id;
  const names = and(story.receivers.map(({ name }) => name)).map(({ value }) => value);
  return (
    <li className="my-story">
      <Avatar initials={(isGiver ? story.receivers[0]! : story.giver).initials} />
      <article>
        <h3>
          <PlaceLink to={{ at: 'recognition', id: story.id }} dir="auto">
            <Phrase
              text={isGiver ? words.about : words.aboutYou}
              parts={{ names: names.join(''), giver: story.giver.name }}
            />
          </PlaceLink>
        </h3>
        <blockquote lang={story.lang} dir="auto">
          {story.effect}
        </blockquote>
        <p className="my-story-foot">
          <Standing story={story} />
          <Time at={story.createdAt} />
        </p>
      </article>
    </li>
  );
}
