import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { ViewerDocument } from '../../graphql.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Lazily } from '../../ui/lazily.tsx';
import { useStyle } from '../../ui/style.ts';
import { composeDialog } from '../compose/lazy-compose-dialog.ts';
import { useWallWords } from '../words/wall-words.ts';
import css from './compose-bar.css?inline';

export function ComposeBar() {
  useStyle(css);
  const words = useWallWords();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string>();
  const initials = useQuery(ViewerDocument).data?.viewer.initials ?? '';
  const onOpen = () => {
    setSaid(undefined);
    setOpen(true);
  };
  return (
    <>
      <Card className="compose-bar" data-no-print="">
        <Avatar initials={initials} />
        <p role="status" data-said={said && ''}>
          {said ?? words.prompt}
        </p>
        <Button look="main" onPointerEnter={preload} onFocus={preload} onClick={onOpen}>
          {words.nominate}
        </Button>
      </Card>
      {open && (
        <Boundary>
          <Lazily component={composeDialog} onClose={() => setOpen(false)} onDone={setSaid} />
        </Boundary>
      )}
    </>
  );
}

/** Loads the composer ahead of the press; a failure is shown after that. */
function preload(): void {
  composeDialog.load().catch(() => {});
}
