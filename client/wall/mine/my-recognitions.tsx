import { PAGE, useConnection } from '../../apollo/use-connection.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { wallAddress } from '../addresses.ts';
import { useConsentWords } from '../consent/consent-words.ts';
import { MyRecognitionsDocument } from './documents.ts';
import { MyRecognition } from './my-recognition.tsx';
import css from './my-recognitions.css?inline';

/** The recognitions that the viewer gave and received, with their states. */
export function MyRecognitions() {
  useStyle(css);
  const { mine: words } = useConsentWords();
  const list = useConnection(MyRecognitionsDocument, { first: PAGE }, ({ myRecognitions }) => myRecognitions);
  const { nodes: recognitions, error, refetch } = list;
  return (
    <>
      <ScreenHead title={words.title} intro={words.intro} />
      {!recognitions && (error ? <ErrorNote error={error} onRetry={refetch} /> : <ListSkeleton />)}
      {recognitions?.length === 0 && (
        <Empty title={words.none} text={words.noneText}>
          <PlaceLink to={wallAddress.of()}>{words.nominate}</PlaceLink>
        </Empty>
      )}
      {recognitions && recognitions.length > 0 && (
        <ul className="my-recognitions">
          {recognitions.map((recognition) => (
            <MyRecognition key={recognition.id} recognition={recognition} />
          ))}
        </ul>
      )}
      <LoadMore list={list} label={words.more} />
    </>
  );
}

export function MyRecognitionsLabel() {
  return useConsentWords().mine.title;
}
