import type { ValueProofFragment } from '../../graphql.ts';
import { Icon } from '../../ui/icon.tsx';
import { useProofWords } from './proof-words.ts';

/** How often readers said that they will do what a recognition of the value tells; nothing while nobody did. */
export function CopiesLine({ proof: { copyCount } }: { proof: ValueProofFragment }) {
  const words = useProofWords();
  if (copyCount === 0) return null;
  return (
    <p className="proof-copies">
      <Icon name="copy" />
      {words.copies(copyCount)}
    </p>
  );
}
