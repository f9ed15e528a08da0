import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FrameOutlet } from '../../blockers/letters/frame-outlet.tsx';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { OpenDilemma } from '../dilemma/open-dilemma.tsx';
import { AnswerOpenly } from '../openness/answer-openly.tsx';
import { ViewerDilemmaOpennessDocument, ViewerDilemmasDocument } from '../openness/documents.ts';
import { OpennessChoice } from '../openness/openness-choice.tsx';
import { useDilemmasWords } from '../words/dilemmas-words.ts';

/** The form is in the letter frame, or here for leaders who answer by name; neither has an address, so that it leaves no trace. */
export function AnswerableDilemma({ dilemma }: { dilemma: DilemmaFactsFragment }) {
  const { openly: words } = useDilemmasWords();
  const { openness, own } = useOpenness(dilemma.id);
  const [isGiving, setGiving] = useState(false);
  const { id, round } = dilemma;
  if (isGiving && round) {
    return <FrameOutlet screen={{ screen: 'dilemma', round }} onClose={() => setGiving(false)} />;
  }
  const isOpenly = own !== undefined && (own.viewerCanAnswerOpenly || own.openCourse !== null);
  return (
    <OpenDilemma dilemma={dilemma} heading="h3" hidesCourses={isOpenly}>
      {isOpenly ? <AnswerOpenly dilemma={dilemma} own={own} /> : <WayToForm onOpen={() => setGiving(true)} />}
      {openness?.answersOpenly && own?.isTokenTaken && !isOpenly && <p className="hint">{words.stamp}</p>}
      {openness?.viewerCanAnswerOpenly && <OpennessChoice openness={openness} dilemmaId={id} />}
    </OpenDilemma>
  );
}

function WayToForm({ onOpen }: { onOpen: () => void }) {
  const words = useDilemmasWords();
  return (
    <div className="dilemma-now">
      <p className="hint">{words.answerHint}</p>
      <Button look="main" onClick={onOpen}>
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
