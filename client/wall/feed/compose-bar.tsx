import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ViewerDocument } from '../../graphql.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { useStyle } from '../../ui/style.ts';
import { composeDialog } from '../compose/lazy-compose-dialog.ts';
import { useWallWords } from '../words/wall-words.ts';
import css from './compose-bar.css?inline';

const AFTER_PAINT_MS = 250;

const draftOffer = lazyComponent(async () => (await import('../drafts/draft-offer.tsx')).DraftOffer);

/** One begins here or, where a nomination was begun and not sent, goes on with that. */
export function ComposeBar() {
  useStyle(css);
  const words = useWallWords();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<string>();
  const isDrawn = useIsDrawn();
  const [isOffered, setOffered] = useState(false);
  const initials = useQuery(ViewerDocument).data?.viewer.initials ?? '';
  const onOpen = () => {
    setSaid(undefined);
    setOpen(true);
  };
  return (
    <>
      <Card className="compose-bar" data-offered={isOffered ? '' : undefined} data-no-print="">
        <Avatar initials={initials} />
        <p role="status" data-said={said && ''}>
          {said ?? (isOffered ? '' : words.prompt)}
        </p>
        {isDrawn && (
          <Boundary>
            <Lazily component={draftOffer} onOffered={setOffered} onDone={setSaid} />
          </Boundary>
        )}
        <Button look="main" onPointerEnter={preload} onFocus={preload} onClick={onOpen}>
          {isOffered ? words.continue : words.nominate}
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

/** True once the first stories are drawn: what was begun earlier can wait for that. */
function useIsDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), AFTER_PAINT_MS);
    return () => clearTimeout(timer);
  }, []);
  return isDrawn;
}

/** Loads the composer ahead of the press; a failure is shown after that. */
function preload(): void {
  composeDialog.load().catch(() => {});
}
