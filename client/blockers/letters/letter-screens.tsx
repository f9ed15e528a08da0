import { useQuery } from '@apollo/client/react';
import { usePlace } from '../../route.ts';
import { useStyle } from '../../ui/style.ts';
import { blockersAddress } from '../addresses.ts';
import { BackToBoard } from '../blocker/back-to-board.tsx';
import { BlockerDeskDocument } from '../bridge/documents.ts';
import { uuidOf } from '../bridge/global-id.ts';
import type { FrameScreen } from '../bridge/messages.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import { ClosedNote } from './closed-note.tsx';
import { FrameOutlet } from './frame-outlet.tsx';
import css from './letter.css?inline';

/** Opens at `write`, or at `write:ID` to answer a round. */
export function WriteScreen() {
  const { letter: words } = useBlockersWords();
  const { route } = usePlace();
  const round = blockersAddress.idIn(route)?.split(':')[1];
  return (
    <LetterScreen
      title={words.writeTitle}
      screen={{ screen: 'write', ...(round && { round: uuidOf(round) }) }}
      hidesWhenClosed
    />
  );
}

export function LettersScreen() {
  return <LetterScreen title={useBlockersWords().letter.mineTitle} screen={{ screen: 'letters' }} />;
}

export function AboutScreen() {
  return <LetterScreen title={useBlockersWords().letter.aboutTitle} screen={{ screen: 'about' }} />;
}

interface LetterScreenProps {
  title: string;
  screen: FrameScreen;
  /** A closed letterbox takes no new letters; those of before can still be read. */
  hidesWhenClosed?: boolean;
}

function LetterScreen({ title, screen, hidesWhenClosed = false }: LetterScreenProps) {
  useStyle(css);
  const { go } = usePlace();
  const desk = useQuery(BlockerDeskDocument).data?.blockerDesk;
  return (
    <div className="letter-page">
      <BackToBoard />
      <h2 className="unseen">{title}</h2>
      {hidesWhenClosed && desk && !desk.isOpen ? (
        <div className="letter-sheet">
          <ClosedNote desk={desk} />
        </div>
      ) : (
        <FrameOutlet screen={screen} onClose={() => go(blockersAddress.of())} />
      )}
    </div>
  );
}
