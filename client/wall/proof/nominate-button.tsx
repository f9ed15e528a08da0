import { useState } from 'react';
import { Boundary } from '../../ui/boundary.tsx';
import { Button } from '../../ui/button.tsx';
import { Lazily } from '../../ui/lazily.tsx';
import { composeDialog } from '../compose/lazy-compose-dialog.ts';
import { useProofWords } from './proof-words.ts';

/** Opens the composer, with a value chosen where one is given; a draft that the giver began before is kept. */
export function NominateButton({ valueId, look }: { valueId?: string; look?: 'main' | 'plain' }) {
  const words = useProofWords();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<string>();
  const beginning = valueId ? { start: { valueId } } : undefined;
  return (
    <div className="proof-nominate" data-no-print="">
      <Button look={look} onClick={() => setOpen(true)}>
        {words.nominate}
      </Button>
      <p role="status">{said}</p>
      {isOpen && (
        <Boundary>
          <Lazily component={composeDialog} beginning={beginning} onClose={() => setOpen(false)} onDone={setSaid} />
        </Boundary>
      )}
    </div>
  );
}
