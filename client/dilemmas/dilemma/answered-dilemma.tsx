import { CustomerQuote } from '../../ui/customer-quote.tsx';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import { CourseResults } from './course-results.tsx';
import { DilemmaFrame, type DilemmaProps } from './dilemma-frame.tsx';
import { DilemmaRecognitions } from './dilemma-recognitions.tsx';
import { LeaderAnswers } from './leader-answers.tsx';

/** A dilemma that is over: what leaders chose by name, then what everybody chose, what goes first and why. */
export function AnsweredDilemma({ dilemma, heading }: DilemmaProps) {
  const words = useDilemmasWords();
  const { outcome, percentage, explanation, courses, courseByOrder, lang, answerCount, state } = dilemma;
  const higher = courses.find(({ number }) => number === courseByOrder);
  return (
    <DilemmaFrame dilemma={dilemma} heading={heading}>
      <LeaderAnswers dilemma={dilemma} />
      <p className="dilemma-outcome">{outcome ? words.outcome(outcome, percentage ?? 0) : words.tooFew}</p>
      <CourseResults dilemma={dilemma} />
      {answerCount > 0 && <p className="hint">{words.atLeast(answerCount, state)}</p>}
      {explanation && <CustomerQuote label={words.why(higher?.valueName ?? '')} text={explanation} lang={lang} />}
      <DilemmaRecognitions recognitions={dilemma.recognitions} />
    </DilemmaFrame>
  );
}
