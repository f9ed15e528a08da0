import { useState } from 'react';
import type { RecognitionFragment } from '../../graphql.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Button } from '../../ui/button.tsx';
import { Lazily } from '../../ui/lazily.tsx';
import { composeDialog } from '../compose/lazy-compose-dialog.ts';
import { useIntentionWords } from './intention-words.ts';

/** Somebody did it too: nobody nominates themselves, but perhaps a colleague had a share in it. Nobody has to. */
export function NominateAfter({ recognition: { value } }: { recognition: RecognitionFragment }) {
  const { nominate: words } = useIntentionWords();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<string>();
  // A value that was retired takes no more stories.
  const beginning = value.rank === null ? undefined : { start: { valueId: value.id } };
  return (
    <>
      {!said && (
        <div className="intention-answers" data-no-print="">
          <p>{words.text}</p>
          <Button onClick={() => setOpen(true)}>{words.button}</Button>
        </div>
      )}
      <p role="status">{said}</p>
      {isOpen && (
        <Boundary>
          <Lazily component={composeDialog} beginning={beginning} onClose={() => setOpen(false)} onDone={setSaid} />
        </Boundary>
      )}
    </>
  );
}
