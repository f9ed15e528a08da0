import type { ConsentStateFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { PlaceLink } from '../../place-link.tsx';
import { usePlace } from '../../route.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { recognitionAddress } from '../addresses.ts';
import { stillAsked } from './answers.ts';
import { useConsentWords } from './consent-words.ts';
import { Dot } from './dot.tsx';
import type { ConsentWords } from './words.types.ts';

/** The state that follows from the viewer's answer, and whom the recognition still waits for. */
export function Outcome({ recognition, hasAgreed }: { recognition: ConsentStateFragment; hasAgreed: boolean }) {
  const words = useConsentWords();
  const { and } = usePeopleWords();
  const { route } = usePlace();
  const names = stillAsked(recognition);
  const list = and(names)
    .map(({ value }) => value)
    .join('');
  const isElsewhere = route.at !== 'recognition' || route.id !== recognition.id;
  return (
    <p className="consent-outcome">
      <Dot state={recognition.state} />
      <span>
        <Phrase text={sentence(recognition, hasAgreed, names.length, words)} values={{ names: list }} />{' '}
        {recognition.state === 'PUBLISHED' && isElsewhere && (
          <PlaceLink to={recognitionAddress.of(recognition.id)}>{words.see}</PlaceLink>
        )}
      </span>
    </p>
  );
}

function sentence(
  { state }: ConsentStateFragment,
  hasAgreed: boolean,
  asked: number,
  { result }: ConsentWords,
): string {
  if (!hasAgreed) return result.declined;
  if (state === 'PUBLISHED') return result.published;
  if (state === 'HIDDEN') return result.hidden;
  return state === 'WAITING' ? result.waiting(asked) : result.otherDeclined;
}
