import type { ValueProofProps } from '../../purpose/values/value-proof-slot.ts';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { CopiesLine } from './copies-line.tsx';
import { NewestLine } from './newest-line.tsx';
import { NominateButton } from './nominate-button.tsx';
import css from './proof.css?inline';
import { ProofFailed } from './proof-failed.tsx';
import { useProofWords } from './proof-words.ts';
import { useProof } from './use-proof.ts';
import { ValueRecognitions } from './value-recognitions.tsx';

/** What the wall knows of a value: a line beside it on the page, or its newest recognitions on a screen of its own. */
export function ValueProof({ valueId, size }: ValueProofProps) {
  useStyle(css);
  if (size === 'short') return <ProofLine valueId={valueId} />;
  return <ValueRecognitions valueId={valueId} recognitionsOnly={size === 'recognitions'} />;
}

/** How many recognitions show a value, the newest of them, and how often readers said that they will do so too. */
function ProofLine({ valueId }: { valueId: string }) {
  const words = useProofWords();
  const { proof, isGone, needsOne, error, retry } = useProof(valueId);
  if (isGone) return null;
  if (!proof && error) return <ProofFailed onRetry={retry} />;
  return (
    <div className="proof" aria-busy={!proof}>
      {proof ? (
        <>
          <p>
            <NewestLine proof={proof} />
          </p>
          <CopiesLine proof={proof} />
          {needsOne && <NominateButton valueId={valueId} />}
        </>
      ) : (
        <p>
          <span className="unseen">{words.loading}</span>
          <Bone width={80} />
        </p>
      )}
    </div>
  );
}
