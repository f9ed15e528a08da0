import type { ConsentStateFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { answerOf, stillAsked } from './answers.ts';
import { useConsentWords } from './consent-words.ts';
import { Dot } from './dot.tsx';

/** The state of a recognition as a dot and words; nothing where the viewer may not know it. */
export function ConsentState({ recognition }: { recognition: ConsentStateFragment }) {
  if (!recognition.state) return null;
  return (
    <span className="consent-state">
      <Dot state={recognition.state} />
      <span>
        <StateText recognition={recognition} state={recognition.state} />
      </span>
    </span>
  );
}

function StateText({
  recognition,
  state,
}: {
  recognition: ConsentStateFragment;
  state: NonNullable<ConsentStateFragment['state']>;
}) {
  const words = useConsentWords();
  const { and } = usePeopleWords();
  const said = answerOf(recognition, useViewerId());
  if (state === 'PRIVATE' && said === 'DECLINED') return words.youDeclined;
  if (state !== 'WAITING') return words.states[state];
  if (said === 'ASKED') return words.waitsForYou;
  const names = and(stillAsked(recognition)).map(({ value }) => value);
  return <Phrase text={names.length > 0 ? words.waitsFor : words.states.WAITING} values={{ names: names.join('') }} />;
}
