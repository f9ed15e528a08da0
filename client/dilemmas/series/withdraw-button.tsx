import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { usePlace } from '../../route.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { seriesAddress } from '../addresses.ts';
import { DilemmasDocument } from '../documents.ts';
import { useSeriesWords } from '../words/series-words.ts';
import { DilemmaPairsDocument, DilemmaSeriesDocument, WithdrawDilemmaDocument } from './documents.ts';

/** An editor takes a dilemma back, after a question: it cannot be undone. */
export function WithdrawButton({ dilemmaId }: { dilemmaId: string }) {
  const { withdraw: words } = useSeriesWords();
  const { go } = usePlace();
  const [isAsked, setAsked] = useState(false);
  const { send, isSending, refused, failed } = useRefusableMutation(WithdrawDilemmaDocument);
  const withdraw = async () => {
    const { done } = await send(
      { dilemmaId },
      { refetchQueries: [DilemmasDocument, DilemmaSeriesDocument, DilemmaPairsDocument] },
    );
    if (done) go(seriesAddress);
  };
  return (
    <div>
      {isAsked && <p>{words.sure}</p>}
      <Button
        look={isAsked ? 'danger' : 'quiet'}
        busy={isSending}
        onClick={() => (isAsked ? void withdraw() : setAsked(true))}
      >
        {isAsked ? words.yes : words.button}
      </Button>
      <ErrorLine error={failed} text={refused?.message} />
    </div>
  );
}
