import { useQuery } from '@apollo/client/react';
import { usePlace } from '../../route.ts';
import { useStyle } from '../../ui/style.ts';
import { BackToBoard } from '../blocker/back-to-board.tsx';
import { BlockerDeskDocument } from '../bridge/documents.ts';
import { uuidOf } from '../bridge/global-id.ts';
import type { Shown } from '../bridge/messages.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import { ClosedNote } from './closed-note.tsx';
import { DoorPlace } from './frame-outlet.tsx';
import css from './letter.css?inline';

/** `write`, or `write:ID` to answer a round. */
export function WriteScreen() {
  const { letter: words } = useBlockersWords();
  const { route } = usePlace();
  const round = route.at === 'blockers' ? route.part?.split(':')[1] : undefined;
  return (
    <LetterScreen title={words.writeTitle} show={{ screen: 'write', ...(round && { round: uuidOf(round) }) }} closes />
  );
}

export function LettersScreen() {
  return <LetterScreen title={useBlockersWords().letter.mineTitle} show={{ screen: 'letters' }} />;
}

export function AboutScreen() {
  return <LetterScreen title={useBlockersWords().letter.aboutTitle} show={{ screen: 'about' }} />;
}

interface LetterScreenProps {
  title: string;
  show: Shown;
  /** A closed channel closes this; what was written before can still be read. */
  closes?: boolean;
}

function LetterScreen({ title, show, closes = false }: LetterScreenProps) {
  useStyle(css);
  const { go } = usePlace();
  const desk = useQuery(BlockerDeskDocument).data?.blockerDesk;
  return (
    <div className="letter-page">
      <BackToBoard />
      <h2 className="unseen">{title}</h2>
      {closes && desk && !desk.open ? (
        <div className="letter-sheet">
          <ClosedNote desk={desk} />
        </div>
      ) : (
        <DoorPlace show={show} onClose={() => go({ at: 'blockers' })} />
      )}
    </div>
  );
}
