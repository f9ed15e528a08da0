import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import type { RecognitionFragment, ValueProofFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { wallAddress } from '../addresses.ts';
import { RecognitionSkeleton } from '../feed/wall-skeleton.tsx';
import { CopiesLine } from './copies-line.tsx';
import { ValueRecognitionsDocument } from './documents.ts';
import { NewestLine, shownCount } from './newest-line.tsx';
import { NominateButton } from './nominate-button.tsx';
import { ProofFailed } from './proof-failed.tsx';
import { useProofWords } from './proof-words.ts';
import { RecognitionSummary } from './recognition-summary.tsx';
import { useProof } from './use-proof.ts';

interface ValueRecognitionsProps {
  valueId: string;
  /** Without the numbers, and without the ways to other screens. */
  recognitionsOnly?: boolean;
}

/** The newest recognitions of a value as small cards, and the way to all of them. */
export function ValueRecognitions({ valueId, recognitionsOnly = false }: ValueRecognitionsProps) {
  const words = useProofWords();
  const headingId = useId();
  const { proof, isGone, needsOne, error, retry } = useProof(valueId);
  const newest = useRecognitions(valueId);
  if (isGone) return null;
  if ((!proof && error) || newest.error) return <ProofFailed onRetry={newest.error ? newest.retry : retry} />;
  if (!proof || !newest.recognitions) return <RecognitionSkeleton />;
  return (
    <section className="proof-recognitions" aria-labelledby={headingId}>
      <h3 id={headingId}>{words.title}</h3>
      {(needsOne || newest.recognitions.length === 0) && (
        <p>
          <NewestLine proof={proof} />
        </p>
      )}
      {newest.recognitions.map((recognition) => (
        <RecognitionSummary key={recognition.id} recognition={recognition} />
      ))}
      {!recognitionsOnly && <Ways proof={proof} recognitions={newest.recognitions} needsOne={needsOne} />}
    </section>
  );
}

interface WaysProps {
  proof: ValueProofFragment;
  recognitions: readonly RecognitionFragment[];
  needsOne: boolean;
}

function Ways({ proof, recognitions, needsOne }: WaysProps) {
  const words = useProofWords();
  return (
    <>
      <CopiesLine proof={proof} />
      {recognitions.length > 0 && (
        <PlaceLink to={wallAddress.of(`value:${proof.value.id}`)}>{words.all(shownCount(proof))}</PlaceLink>
      )}
      {proof.value.rank !== null && <NominateButton valueId={proof.value.id} look={needsOne ? 'main' : 'plain'} />}
    </>
  );
}

function useRecognitions(valueId: string) {
  const { data, error, refetch } = useQuery(ValueRecognitionsDocument, { fetchPolicy: 'cache-and-network' });
  const proof = data?.valueProofs.find(({ value }) => value.id === valueId);
  const recognitions = data && (proof?.newestRecognitions ?? []);
  return {
    recognitions,
    error: recognitions ? undefined : error,
    retry: () => void refetch().catch(() => {}),
  };
}
