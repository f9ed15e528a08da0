import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { RecognitionDocument } from '../../graphql.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { RecognitionCard } from '../card/recognition-card.tsx';
import { useAskRecognitionRights } from '../card/recognition-rights.ts';
import { RecognitionSkeleton } from '../feed/wall-skeleton.tsx';
import { useWallWords } from '../words/wall-words.ts';
import { BackLink } from './back-link.tsx';

const recognitionConsent = lazyComponent(
  async () => (await import('../consent/recognition-consent.tsx')).RecognitionConsent,
);

/** One recognition at its own address, with its comments open. */
export function RecognitionPage({ id }: { id: string }) {
  const words = useWallWords();
  const { data, error, refetch } = useQuery(RecognitionDocument, { variables: { id } });
  const recognition = data?.recognition;
  useAskRecognitionRights(useMemo(() => (recognition ? [recognition] : undefined), [recognition]));
  // The question stays once it was shown, since the answer given there may publish the recognition.
  const [showsConsent, setShowsConsent] = useState(false);
  if (recognition && !recognition.publishedAt && !showsConsent) setShowsConsent(true);
  return (
    <div className="page">
      <BackLink />
      {!data && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!data && !error && <RecognitionSkeleton />}
      {recognition && showsConsent && (
        <Boundary fallback={<ConsentSkeleton />}>
          <Lazily component={recognitionConsent} id={id} />
        </Boundary>
      )}
      {data && (recognition ? <RecognitionCard recognition={recognition} alone /> : <Empty {...words.gone} />)}
    </div>
  );
}

function ConsentSkeleton() {
  return (
    <Card aria-hidden="true">
      <Bone width={40} />
    </Card>
  );
}
