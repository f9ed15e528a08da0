import { useStyle } from '../../ui/style.ts';
import { NominateButton } from './nominate-button.tsx';
import css from './proof.css?inline';
import { useProofWords } from './proof-words.ts';

/** What a newcomer can do at the end of the walk: nominate whoever shows how it is done. */
export function WalkInvitation() {
  useStyle(css);
  const words = useProofWords();
  return (
    <div className="proof-recognitions">
      <p>{words.invitation}</p>
      <NominateButton look="main" />
    </div>
  );
}
