import { useState } from 'react';
import { ScreenHead } from '../../people/for-you/screen-head.tsx';
import { NoticeSkeletons } from '../../people/notice-skeletons.tsx';
import { PlaceLink } from '../../place-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorLine, ErrorNote } from '../../ui/error-note.tsx';
import { useStyle } from '../../ui/style.ts';
import { useConsentWords } from '../consent/consent-words.ts';
import css from './my-stories.css?inline';
import { MyStory } from './my-story.tsx';
import { useMyStories } from './use-my-stories.ts';

/** What the viewer gave and received, with where each story stands. */
export function MyStories() {
  useStyle(css);
  const { mine: words } = useConsentWords();
  const { stories, error, hasMore, isLoadingMore, more, again } = useMyStories();
  const [moreError, setMoreError] = useState<unknown>(null);
  const onMore = () => {
    setMoreError(null);
    more().catch(setMoreError);
  };
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      {!stories && (error ? <ErrorNote error={error} onRetry={again} /> : <NoticeSkeletons />)}
      {stories?.length === 0 && (
        <Empty title={words.none} text={words.noneText}>
          <PlaceLink to={{ at: 'wall' }}>{words.nominate}</PlaceLink>
        </Empty>
      )}
      {stories && stories.length > 0 && (
        <ul className="my-stories">
          {stories.map((story) => (
            <MyStory key={story.id} story={story} />
          ))}
        </ul>
      )}
      <ErrorLine error={moreError} />
      {hasMore && (
        <Button busy={isLoadingMore} onClick={onMore}>
          {words.more}
        </Button>
      )}
    </>
  );
}
