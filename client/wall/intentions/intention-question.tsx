import { useId, useRef } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { IntentionAnswer, IntentionFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { Excerpt } from '../../ui/excerpt.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { Time } from '../../ui/time.tsx';
import { useFocusAfter } from '../../ui/use-focus-after.ts';
import { AnswerIntentionDocument } from './documents.ts';
import css from './intention-question.css?inline';
import { useIntentionWords } from './intention-words.ts';
import { LikeWhom } from './like-whom.tsx';
import { NominateAfter } from './nominate-after.tsx';

/** Asks what came of an intention. */
export function IntentionQuestion({ intention }: { intention: IntentionFragment }) {
  useStyle(css);
  const { question: words } = useIntentionWords();
  const [titleId, card] = [useId(), useRef<HTMLDivElement>(null)];
  const { send, done, refused, failed, isSending } = useRefusableMutation(AnswerIntentionDocument);
  // The buttons are gone once there is an answer.
  const focus = useFocusAfter(card, done !== undefined);
  const answer = (said: IntentionAnswer) => {
    focus((root) => root.querySelector<HTMLElement>('.intention-outcome'));
    void send({ recognitionId: intention.recognition.id, answer: said });
  };
  // Answered at an earlier visit, and the server has not been heard yet.
  if (!intention.isAsked && !done) return null;
  return (
    <Card as="section" className="intention-question" aria-labelledby={titleId} ref={card}>
      <h3 id={titleId}>{words.title}</h3>
      <AskedAbout intention={intention} />
      {done ? <Outcome intention={intention} /> : <Answers isSending={isSending} onAnswer={answer} />}
      {done && intention.answer === 'DONE' && <NominateAfter recognition={intention.recognition} />}
      <ErrorLine error={failed} text={refused?.message} />
    </Card>
  );
}

function AskedAbout({ intention: { recognition, intendedAt } }: { intention: IntentionFragment }) {
  const { question: words } = useIntentionWords();
  const values = { recognition: <LikeWhom recognition={recognition} />, time: intendedAt && <Time at={intendedAt} /> };
  return (
    <>
      <p>
        <Phrase text={words.text} values={values} />
      </p>
      <Excerpt text={recognition.action} lang={recognition.lang} />
    </>
  );
}

const ANSWERS: IntentionAnswer[] = ['DONE', 'NOT_YET', 'LET_GO'];

function Answers({ isSending, onAnswer }: { isSending: boolean; onAnswer: (answer: IntentionAnswer) => void }) {
  const { question: words } = useIntentionWords();
  return (
    <div className="intention-answers" data-no-print="">
      {ANSWERS.map((answer) => (
        <Button key={answer} busy={isSending} onClick={() => onAnswer(answer)}>
          {words.answers[answer]}
        </Button>
      ))}
      <p>{words.note}</p>
    </div>
  );
}

/** What follows from the answer; it has the focus that was on a button. */
function Outcome({ intention: { answer, askAt } }: { intention: IntentionFragment }) {
  const { question: words } = useIntentionWords();
  if (!answer) return null;
  const isOver = answer === 'NOT_YET' && askAt === null;
  return (
    <p className="intention-outcome" tabIndex={-1}>
      {isOver ? words.notAskedAnyMore : words.outcome[answer]}
    </p>
  );
}
