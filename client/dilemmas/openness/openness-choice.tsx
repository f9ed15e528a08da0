import { useId } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { ViewerDilemmaOpennessQuery } from '../../graphql.ts';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useDilemmasWords } from '../words/dilemmas-words.ts';
import { ChooseDilemmaOpennessDocument, ViewerDilemmasDocument } from './documents.ts';

interface OpennessChoiceProps {
  openness: ViewerDilemmaOpennessQuery['viewerDilemmaOpenness'];
  /** The dilemma beside which it stands: what the viewer can do there changes with it. */
  dilemmaId?: string;
}

/** Leaders say ahead whether they answer by name, since every browser takes its token unasked. */
export function OpennessChoice({ openness: { answersOpenly }, dilemmaId }: OpennessChoiceProps) {
  const { openly: words } = useDilemmasWords();
  const id = useId();
  const { send, isSending, refused, failed } = useRefusableMutation(ChooseDilemmaOpennessDocument);
  const ownAnswer = { query: ViewerDilemmasDocument, variables: { dilemmaIds: [dilemmaId] } };
  return (
    <div className="openness" data-no-print="">
      <label>
        <input
          type="checkbox"
          checked={answersOpenly}
          aria-disabled={isSending || undefined}
          aria-describedby={id}
          onClick={(event) => isSending && event.preventDefault()}
          onChange={() =>
            void send({ answersOpenly: !answersOpenly }, dilemmaId ? { refetchQueries: [ownAnswer] } : {})
          }
        />
        {words.label}
      </label>
      <p className="hint" id={id}>
        {words.what}
      </p>
      <ErrorLine error={failed} text={refused?.message} />
    </div>
  );
}
