import { PAGE, useConnection } from '../../apollo/use-connection.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { Time } from '../../ui/time.tsx';
import { BackToPage } from '../content/back-to-page.tsx';
import css from './changes.css?inline';
import { useChangesWords } from './changes-words.ts';
import { PurposeChangesDocument } from './documents.ts';

/** Every change of the page with who and when, for editors. */
export function ChangesScreen() {
  useStyle(css);
  const words = useChangesWords();
  const list = useConnection(PurposeChangesDocument, { first: PAGE }, ({ purposeChanges }) => purposeChanges);
  const { nodes, error, refetch } = list;
  return (
    <div className="purpose-changes">
      <BackToPage />
      <ScreenHead title={words.title} intro={words.intro} />
      {!nodes && (error ? <ErrorNote error={error} onRetry={refetch} /> : <ListSkeleton />)}
      {nodes?.length === 0 && <Empty {...words.empty} />}
      {nodes && nodes.length > 0 && (
        <ul aria-label={words.list}>
          {nodes.map(({ id, at, sentence }) => (
            <li key={id}>
              <p dir="auto">{sentence}</p>
              <Time at={at} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore list={list} label={words.more} />
    </div>
  );
}
