import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { DilemmaFactsFragment, ViewerDilemmaWholeFragment } from '../../graphql.ts';
import { Flash } from '../../ui/flash.tsx';
import { VerbForm } from '../../ui/verb-form.tsx';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import { CourseChoice } from './course-choice.tsx';
import { AnswerDilemmaOpenlyDocument } from './documents.ts';

interface AnswerOpenlyProps {
  dilemma: DilemmaFactsFragment;
  own: ViewerDilemmaWholeFragment;
}

/** A leader chooses by name; until the close only they see it, and can change it. */
export function AnswerOpenly({ dilemma, own }: AnswerOpenlyProps) {
  const { openly: words } = useDilemmasWords();
  const [course, setCourse] = useState(own.openCourse);
  const [problem, setProblem] = useState<string>();
  const [flash, setFlash] = useState<string>();
  const { send, isSending, refused, failed } = useRefusableMutation(AnswerDilemmaOpenlyDocument);
  const answer = async () => {
    if (course === null) return setProblem(words.missing);
    if (isSending) return;
    const { done } = await send({ dilemmaId: dilemma.id, course });
    if (done) setFlash(words.done);
  };
  return (
    <>
      <VerbForm
        title={words.title}
        heading="h4"
        send={own.openCourse === null ? words.send : words.change}
        isSending={isSending}
        error={failed}
        refusal={refused?.message}
        onSend={() => void answer()}
      >
        <CourseChoice
          dilemma={dilemma}
          label={words.title}
          chosen={course}
          error={problem}
          onChoose={(number) => {
            setCourse(number);
            setProblem(undefined);
          }}
        />
        <p className="hint">{words.sealed}</p>
      </VerbForm>
      <Flash text={flash} onGone={() => setFlash(undefined)} />
    </>
  );
}
