import { Button } from '../../ui/button.tsx';
import { useComposer } from '../compose/use-composer.tsx';
import { useProofWords } from './proof-words.ts';

/** Opens the composer, with a value chosen where one is given; a draft that the giver began before is kept. */
export function NominateButton({ valueId, look }: { valueId?: string; look?: 'main' | 'plain' }) {
  const words = useProofWords();
  const { open, said, composer } = useComposer(valueId ? { start: { valueId } } : undefined);
  return (
    <div className="proof-nominate" data-no-print="">
      <Button look={look} onClick={open}>
        {words.nominate}
      </Button>
      <p role="status">{said}</p>
      {composer}
    </div>
  );
}
