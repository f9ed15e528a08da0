import type { ConsentStateFragment } from '../../graphql.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useStyle } from '../../ui/style.ts';
import { answerOf } from './answers.ts';
import { Choice } from './choice.tsx';
import css from './consent.css?inline';
import { useConsentWords } from './consent-words.ts';
import { Outcome } from './outcome.tsx';
import { useAnswer } from './use-answer.ts';

interface ChoicesProps {
  recognition: ConsentStateFragment;
  /** The notice that asks, when it is answered in the list. */
  noticeId?: string;
}

/** Two toggle buttons: the given answer is pressed, and pressing the other one changes it. */
export function Choices({ recognition, noticeId }: ChoicesProps) {
  useStyle(css);
  const words = useConsentWords();
  const said = answerOf(recognition, useViewerId());
  const { answer, failed, refused } = useAnswer(recognition, noticeId);
  const isTogether = (recognition.consents?.length ?? 1) > 1;
  const isAsked = said !== 'GIVEN' && said !== 'DECLINED';
  return (
    <div className="consent">
      {/* biome-ignore lint/a11y/useSemanticElements: nothing is sent as a form here */}
      <div role="group" aria-label={words.answers} className="consent-choices">
        <Choice
          isMain={isAsked}
          isChosen={said === 'GIVEN'}
          label={words.agree}
          meaning={isAsked ? (isTogether ? words.agreeTogether : words.agreeMeans) : undefined}
          onChoose={() => answer(true)}
        />
        <Choice
          isChosen={said === 'DECLINED'}
          label={words.decline}
          meaning={isAsked ? words.declineMeans : undefined}
          onChoose={() => answer(false)}
        />
      </div>
      <div role="status">{!isAsked && <Outcome recognition={recognition} hasAgreed={said === 'GIVEN'} />}</div>
      <ErrorLine error={failed} text={refused?.message} />
    </div>
  );
}
