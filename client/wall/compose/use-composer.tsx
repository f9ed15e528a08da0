import { useState } from 'react';
import { Boundary } from '../../ui/boundary.tsx';
import { Lazily } from '../../ui/lazily.tsx';
import { composeDialog } from './lazy-compose-dialog.ts';
import type { Beginning } from './submit-draft.ts';

/** The composer for a button beside something else: `said` is what came of it, and stands in a status of whoever has the button. */
export function useComposer(beginning?: Beginning) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<string>();
  const composer = isOpen && (
    <Boundary>
      <Lazily component={composeDialog} beginning={beginning} onClose={() => setOpen(false)} onDone={setSaid} />
    </Boundary>
  );
  return { open: () => setOpen(true), said, composer };
}
