import { useQuery } from '@apollo/client/react';
import { useRole } from '../../people/use-role.ts';
import type { PurposeScreenProps } from '../../purpose/addresses.ts';
import { BackToPage } from '../../purpose/content/back-to-page.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { AnsweredDilemma } from '../dilemma/answered-dilemma.tsx';
import css from '../dilemma/dilemmas.css?inline';
import { OpenDilemma } from '../dilemma/open-dilemma.tsx';
import { SuggestLink } from '../dilemma/suggest-link.tsx';
import { DilemmaDocument } from '../documents.ts';
import { EditorTools } from '../series/editor-tools.tsx';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import { AnswerableDilemma } from './answerable-dilemma.tsx';

/** One dilemma at `purpose/dilemma/ID`. */
export function DilemmaScreen({ rest: id }: PurposeScreenProps) {
  useStyle(css);
  const words = useDilemmasWords();
  const isEditor = useRole('EDITOR');
  const { data, error, refetch } = useQuery(DilemmaDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const dilemma = data?.node?.__typename === 'Dilemma' ? data.node : undefined;
  const isOver = dilemma?.state === 'ANSWERED' || dilemma?.state === 'TOO_FEW';
  return (
    <div className="dilemmas">
      <BackToPage />
      {!data && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!data && !error && <ListSkeleton />}
      {data && !dilemma && <Empty {...words.notFound} />}
      {dilemma && <h2>{words.title}</h2>}
      {dilemma && isOver && <AnsweredDilemma dilemma={dilemma} heading="h3" />}
      {dilemma?.state === 'OPEN' && <AnswerableDilemma dilemma={dilemma} />}
      {dilemma && !isOver && dilemma.state !== 'OPEN' && <OpenDilemma dilemma={dilemma} heading="h3" />}
      {dilemma && <SuggestLink />}
      {dilemma && isEditor && <EditorTools dilemma={dilemma} />}
    </div>
  );
}
