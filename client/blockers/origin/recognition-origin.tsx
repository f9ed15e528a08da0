import { PlaceLink } from '../../place-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { blockerAddress } from '../addresses.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import css from './origin.css?inline';
import { useOrigin } from './use-origin.ts';

/** Links a recognition that began with a blocker back to it ("you said, we did"). */
export function RecognitionOrigin({ recognitionId }: { recognitionId: string }) {
  useStyle(css);
  const words = useBlockersWords();
  const blocker = useOrigin(recognitionId);
  if (!blocker) return null;
  const link = (
    <PlaceLink to={blockerAddress.of(blocker.id)} lang={blocker.lang} dir="auto">
      {blocker.title}
    </PlaceLink>
  );
  return (
    <p className="recognition-origin">
      <Icon name="check" />
      <span>
        <Phrase text={words.origin} values={{ blocker: link }} />
      </span>
    </p>
  );
}
