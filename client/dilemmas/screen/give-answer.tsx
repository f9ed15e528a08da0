import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FrameOutlet } from '../../blockers/letters/frame-outlet.tsx';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { AnswerOpenly } from '../openness/answer-openly.tsx';
import { ViewerDilemmaOpennessDocument, ViewerDilemmasDocument } from '../openness/documents.ts';
import { OpennessChoice } from '../openness/openness-choice.tsx';
import { useDilemmasWords } from '../words/dilemmas-words.ts';

/** The form in the letter frame, or that for leaders who answer by name; neither has an address, so that it leaves no trace. */
export function GiveAnswer({ dilemma }: { dilemma: DilemmaFactsFragment }) {
  const { openly: words } = useDilemmasWords();
  const { openness, own } = useOpenness(dilemma.id);
  const isOpenly = own?.viewerCanAnswerOpenly || own?.openCourse != null;
  return (
    <>
      {isOpenly ? <AnswerOpenly dilemma={dilemma} own={own!} /> : <AnswerWithoutName dilemma={dilemma} />}
      {openness?.answersOpenly && own?.isTokenTaken && !isOpenly && <p className="hint">{words.stamp}</p>}
      {openness?.viewerCanAnswerOpenly && <OpennessChoice openness={openness} dilemmaId={dilemma.id} />}
    </>
  );
}

function AnswerWithoutName({ dilemma: { round } }: { dilemma: DilemmaFactsFragment }) {
  const words = useDilemmasWords();
  const [isGiving, setGiving] = useState(false);
  if (isGiving && round) {
    return <FrameOutlet screen={{ screen: 'dilemma', round }} onClose={() => setGiving(false)} />;
  }
  return (
    <div className="dilemma-now">
      <p className="hint">{words.answerHint}</p>
      <Button look="main" onClick={() => setGiving(true)}>
        {words.answer}
      </Button>
    </div>
  );
}

/** How the viewer answers dilemmas, and what they did in one of them; undefined until it is known. */
function useOpenness(dilemmaId: string) {
  const openness = useQuery(ViewerDilemmaOpennessDocument).data?.viewerDilemmaOpenness;
  // A browser of theirs may have taken the token meanwhile.
  const { data } = useQuery(ViewerDilemmasDocument, {
    variables: { dilemmaIds: [dilemmaId] },
    fetchPolicy: 'cache-and-network',
  });
  return { openness, own: data?.viewerDilemmas.find((one) => one.dilemmaId === dilemmaId) };
}
