import type { ConsentStateFragment } from '../../graphql.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { ErrorLine } from '../../ui/error-note.tsx';
import { ExplainedButton, ExplainedButtons } from '../../ui/explained-button.tsx';
import { useStyle } from '../../ui/style.ts';
import { answerOf } from './answers.ts';
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
      <ExplainedButtons label={words.answers}>
        <ExplainedButton
          {...toggle(said === 'GIVEN', () => answer(true))}
          look={isAsked ? 'main' : 'plain'}
          meaning={isAsked ? (isTogether ? words.agreeTogether : words.agreeMeans) : undefined}
        >
          {words.agree}
        </ExplainedButton>
        <ExplainedButton
          {...toggle(said === 'DECLINED', () => answer(false))}
          meaning={isAsked ? words.declineMeans : undefined}
        >
          {words.decline}
        </ExplainedButton>
      </ExplainedButtons>
      <div role="status">{!isAsked && <Outcome recognition={recognition} hasAgreed={said === 'GIVEN'} />}</div>
      <ErrorLine error={failed} text={refused?.message} />
    </div>
  );
}

/** The answer that was given is pressed, and pressing it again does nothing. */
function toggle(isChosen: boolean, onChoose: () => void) {
  const icon = isChosen ? ('check' as const) : undefined;
  return { 'aria-pressed': isChosen, icon, onClick: isChosen ? undefined : onChoose };
}
