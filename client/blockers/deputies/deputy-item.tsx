import { useMutation } from '@apollo/client/react';
import type { DeputyLineFragment } from '../../graphql.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { IconButton } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { Day } from '../blocker/day.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import { RemoveDeputyDocument } from './documents.ts';

/** One of the viewer's own can be ended; that the viewer stands in for somebody is for that leader to end. */
export function DeputyItem({ deputy, onRemoved }: { deputy: DeputyLineFragment; onRemoved: () => void }) {
  const { deputies: words } = useManagerWords();
  const isMine = useViewerId() === deputy.leader.id;
  const [mutate, { data, error, loading }] = useMutation(RemoveDeputyDocument);
  const remove = async () => {
    const result = await mutate({ variables: { input: { deputyOfId: deputy.id } } });
    if (result.data?.removeDeputy.__typename === 'Deputy') onRemoved();
  };
  const parts = {
    deputy: <b dir="auto">{deputy.deputy.name}</b>,
    leader: <b dir="auto">{deputy.leader.name}</b>,
    from: <Day on={deputy.from} />,
    until: <Day on={deputy.until} />,
  };
  const answer = data?.removeDeputy;
  return (
    <li>
      <span>
        <Phrase text={isMine ? words.line : words.standingIn} parts={parts} />
      </span>
      {isMine && (
        <IconButton
          label={words.remove(deputy.deputy.name)}
          icon="bin"
          busy={loading}
          onClick={() => void remove().catch(() => {})}
        />
      )}
      <ErrorLine error={error} text={answer && answer.__typename !== 'Deputy' ? answer.message : undefined} />
    </li>
  );
}
