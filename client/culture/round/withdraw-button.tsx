import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { purposeAddress } from '../../purpose/addresses.ts';
import { usePlace } from '../../route.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { CultureRoundsDocument, WithdrawCultureRoundDocument } from '../documents.ts';
import { useCultureWords } from '../words/culture-words.ts';

/** An editor takes a round back, after a question: it cannot be undone. */
export function WithdrawButton({ roundId }: { roundId: string }) {
  const { withdraw: words } = useCultureWords();
  const { go } = usePlace();
  const [isAsked, setAsked] = useState(false);
  const { send, isSending, refused, failed } = useRefusableMutation(WithdrawCultureRoundDocument);
  const withdraw = async () => {
    const { done } = await send({ roundId }, { refetchQueries: [CultureRoundsDocument], awaitRefetchQueries: true });
    if (done) go(purposeAddress.of());
  };
  return (
    <div data-no-print="">
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
