import { useQuery } from '@apollo/client/react';
import { useViewerId } from '../../people/use-viewer-id.ts';
import type { PurposeScreenProps } from '../../purpose/addresses.ts';
import { BackToPage } from '../../purpose/content/back-to-page.tsx';
import sharedCss from '../../purpose/editing/edit.css?inline';
import { usePlace } from '../../route.ts';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { dilemmaAddress } from '../addresses.ts';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import { useSeriesWords } from '../words/series-words.ts';
import { DilemmaTextsDocument } from './documents.ts';
import css from './series.css?inline';
import { WriteForm } from './write-form.tsx';

/** Where an editor writes a dilemma, or changes one at `purpose/dilemma-write/ID`. */
export function WriteScreen({ rest: id }: PurposeScreenProps) {
  useStyle(sharedCss);
  useStyle(css);
  const { write: words } = useSeriesWords();
  const { notFound } = useDilemmasWords();
  const { go } = usePlace();
  const viewerId = useViewerId();
  // What is remembered may be older than what somebody else has written since.
  const { data, error, refetch } = useQuery(DilemmaTextsDocument, {
    ...{ variables: { id }, skip: id === '', fetchPolicy: 'network-only' },
  });
  const current = data?.dilemmaTexts ?? undefined;
  const isKnown = id === '' || data !== undefined;
  return (
    <div className="purpose-edit">
      <BackToPage />
      <ScreenHead title={id ? words.title : words.titleNew} intro={words.intro} />
      {!isKnown && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {(!isKnown || !viewerId) && !error && <ListSkeleton />}
      {data?.dilemmaTexts === null && <Empty {...notFound} />}
      {viewerId && (current || id === '') && (
        <WriteForm viewerId={viewerId} current={current} onDone={(done) => go(dilemmaAddress(done))} />
      )}
    </div>
  );
}
