import { useQuery } from '@apollo/client/react';
import { PAGE, useConnection } from '../../apollo/use-connection.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { wallAddress } from '../addresses.ts';
import css from '../mine/my-recognitions.css?inline';
import { AskedIntentionDocument, MyIntentionsDocument } from './documents.ts';
import { IntentionQuestion } from './intention-question.tsx';
import { useIntentionWords } from './intention-words.ts';
import { MyIntention } from './my-intention.tsx';

/**
 * What the viewer said "I'll do this too" to, for the viewer alone, below a question about one of these: one at a visit,
 * however many wait.
 */
export function MyIntentions() {
  useStyle(css);
  const words = useIntentionWords();
  const list = useConnection(MyIntentionsDocument, { first: PAGE }, ({ myIntentions }) => myIntentions);
  const { data, loading } = useQuery(AskedIntentionDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const asked = data?.askedIntention;
  const { error, refetch } = list;
  // They come together, so that the question does not push the list away.
  const intentions = loading && !data ? undefined : list.nodes;
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      {intentions && asked && <IntentionQuestion key={asked.id} intention={asked} />}
      {!intentions && (error ? <ErrorNote error={error} onRetry={refetch} /> : <ListSkeleton />)}
      {intentions?.length === 0 && (
        <Empty title={words.none} text={words.noneText}>
          <PlaceLink to={wallAddress.of()}>{words.toWall}</PlaceLink>
        </Empty>
      )}
      {intentions && intentions.length > 0 && (
        <ul className="my-recognitions">
          {intentions.map((intention) => (
            <MyIntention key={intention.id} intention={intention} />
          ))}
        </ul>
      )}
      <LoadMore list={list} label={words.more} />
    </>
  );
}
