import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { PersonDocument } from '../../graphql.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { RecognitionCard } from '../card/recognition-card.tsx';
import { useAskRecognitionRights } from '../card/recognition-rights.ts';
import { useFeed } from '../feed/use-feed.ts';
import { RecognitionSkeletons } from '../feed/wall-skeleton.tsx';
import { useWallWords } from '../words/wall-words.ts';
import { BackLink } from './back-link.tsx';

/** The recognitions about one person. */
export function PersonPage({ id }: { id: string }) {
  const words = useWallWords();
  const { data, error, refetch } = useQuery(PersonDocument, { variables: { id } });
  const person = data?.person;
  return (
    <div className="page">
      <BackLink />
      {error && !data && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {data && !person && <Empty title={words.person.gone} text={words.gone.text} />}
      {person && (
        <>
          <div className="page-title">
            <Avatar initials={person.initials} />
            <div>
              <h3 dir="auto">{person.name}</h3>
              <p>{[person.title, person.department?.name].filter(Boolean).join(' · ')}</p>
            </div>
          </div>
          <PersonRecognitions id={id} name={person.name} />
        </>
      )}
    </div>
  );
}

function PersonRecognitions({ id, name }: { id: string; name: string }) {
  const words = useWallWords();
  const { nodes: recognitions, error, hasNext, isLoadingNext, loadNext, refetch } = useFeed({ personId: id });
  useAskRecognitionRights(recognitions);
  const headingId = useId();
  if (!recognitions) return error ? <ErrorNote error={error} onRetry={refetch} /> : <RecognitionSkeletons />;
  return (
    <section className="wall-main" aria-labelledby={headingId}>
      <p className="page-intro" id={headingId}>
        {words.person.recognisedFor(name)}
      </p>
      {recognitions.length === 0 && <Empty title={words.person.none} text={words.person.noneText(name)} />}
      {recognitions.map((recognition) => (
        <RecognitionCard key={recognition.id} recognition={recognition} />
      ))}
      {hasNext && (
        <Button busy={isLoadingNext} onClick={loadNext}>
          {words.more}
        </Button>
      )}
    </section>
  );
}
