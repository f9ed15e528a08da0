import { Button } from '../../ui/button.tsx';
import { useProofWords } from './proof-words.ts';

/** Shown where the recognitions would be; the value itself can still be read. */
export function ProofFailed({ onRetry }: { onRetry: () => void }) {
  const words = useProofWords();
  return (
    <div className="proof">
      <p>{words.failed}</p>
      <Button onClick={onRetry}>{words.retry}</Button>
    </div>
  );
}
