import { useQuery } from '@apollo/client/react';
import type { ConsentStateFragment } from '../../graphql.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { Card } from '../../ui/card.tsx';
import { answerOf } from './answers.ts';
import { Choices } from './choices.tsx';
import { ConsentState } from './consent-state.tsx';
import { useConsentWords } from './consent-words.ts';
import { RecognitionConsentDocument } from './documents.ts';

/** Above a recognition that is not on the wall: its state and, for a receiver, the question and their answer. */
export function RecognitionConsent({ id }: { id: string }) {
  const { data } = useQuery(RecognitionConsentDocument, { variables: { id } });
  const recognition = data?.recognition;
  return recognition?.state ? <ConsentCard recognition={recognition} /> : null;
}

function ConsentCard({ recognition }: { recognition: ConsentStateFragment }) {
  const words = useConsentWords();
  const said = answerOf(recognition, useViewerId());
  const isOpen = recognition.state !== 'HIDDEN' && recognition.state !== 'WITHDRAWN';
  // While somebody else has it for themselves, a yes would change nothing.
  const isInVain = recognition.state === 'PRIVATE' && said === 'ASKED';
  return (
    <Card className="consent-card">
      {said && isOpen && !isInVain ? (
        <>
          <h3>{words.askHere}</h3>
          <Choices recognition={recognition} />
        </>
      ) : (
        <ConsentState recognition={recognition} />
      )}
    </Card>
  );
}
