import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { BackToPage } from '../content/back-to-page.tsx';
import { PurposePageDocument } from '../content/documents.ts';
import { usePurposeWords } from '../words/purpose-words.ts';
import css from './walk.css?inline';
import { Walk } from './walk.tsx';
import { WalkIntro } from './walk-intro.tsx';
import { storeWalkPlace } from './walk-place.ts';
import { walkSteps } from './walk-steps.ts';

/** A walk through what the organisation is for, for whoever is new: it begins, or goes on where somebody stopped. */
export function StartScreen() {
  useStyle(css);
  const words = usePurposeWords();
  const { data, error, refetch } = useQuery(PurposePageDocument);
  const [at, setAt] = useState<string>();
  const go = (id: string) => {
    storeWalkPlace(id);
    setAt(id);
  };
  const steps = data && walkSteps(data.purpose);
  return (
    <div className="walk-screen">
      <BackToPage />
      {!steps &&
        (error ? <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} /> : <ListSkeleton />)}
      {steps?.length === 0 && <Empty {...words.empty} />}
      {steps?.[0] && (at ? <Walk steps={steps} at={at} onGo={go} /> : <WalkIntro steps={steps} onGo={go} />)}
    </div>
  );
}
