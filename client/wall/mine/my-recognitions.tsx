import { PAGE, useConnection } from '../../apollo/use-connection.ts';
import { MyRecognitionsDocument } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { useConsentWords } from '../consent/consent-words.ts';
import { MyStory } from './my-recognition.tsx';
import css from './my-recognitions.css?inline';

/** What the viewer gave and received, with where each story stands. */
export function MyStories() {
  useStyle(css);
  const { mine: words } = useConsentWords();
  const list = useConnection(MyRecognitionsDocument, { first: PAGE }, ({ myRecognitions }) => myRecognitions);
  const { nodes: stories, error, refetch } = list;
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      {!stories && (error ? <ErrorNote error={error} onRetry={refetch} /> : <ListSkeleton />)}
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
      <LoadMore list={list} label={words.more} />
    </>
  );
}
