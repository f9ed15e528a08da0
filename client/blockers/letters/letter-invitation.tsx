import { useQuery } from '@apollo/client/react';
import { PlaceLink } from '../../place-link.tsx';
import buttonCss from '../../ui/button.css?inline';
import { useStyle } from '../../ui/style.ts';
import { blockersAddress } from '../addresses.ts';
import { BlockerDeskDocument } from '../bridge/documents.ts';
import { useFrameState } from '../bridge/frame-store.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import { ClosedNote, NotFor } from './closed-note.tsx';
import { LostNote } from './frame-outlet.tsx';
import css from './letter.css?inline';

/** A sheet of writing paper: the question, what is promised, and the way to write. Every page fetches what it shows. */
export function LetterInvitation() {
  useStyle(css);
  useStyle(buttonCss);
  const { letter: words } = useBlockersWords();
  const { wasLost } = useFrameState();
  const desk = useQuery(BlockerDeskDocument).data?.blockerDesk;
  return (
    <section className="letter-sheet" aria-label={words.write}>
      {wasLost && <LostNote />}
      <h3>{words.question}</h3>
      {desk && !desk.isOpen && <ClosedNote desk={desk} />}
      {desk?.isOpen && (
        <>
          <p>
            {words.invite(desk.entitledCount)} {desk.isSmallCompany && words.small}
          </p>
          <PlaceLink className="button" data-look="main" to={blockersAddress.of('write')}>
            {words.write}
          </PlaceLink>
          <ul>
            {words.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className="letter-small">{desk.deliveryMessage}</p>
          <NotFor contact={desk.confidentialContact} />
        </>
      )}
      <p className="letter-small">
        <PlaceLink to={blockersAddress.of('about')}>{words.about}</PlaceLink>
      </p>
    </section>
  );
}
