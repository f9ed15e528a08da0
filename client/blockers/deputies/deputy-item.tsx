import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { DeputyLineFragment } from '../../graphql.ts';
import { useViewerId } from '../../people/use-viewer-id.ts';
import { IconButton } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { Day } from '../blocker/day.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import { RemoveDeputyDocument } from './documents.ts';

/** Only the leader can end it: somebody who stands in for them cannot. */
export function DeputyItem({ deputy, onRemoved }: { deputy: DeputyLineFragment; onRemoved: () => void }) {
  const { deputies: words } = useManagingWords();
  const isMine = useViewerId() === deputy.leader.id;
  const { send, isSending, refused, failed } = useRefusableMutation(RemoveDeputyDocument);
  const remove = async () => {
    const { done } = await send({ deputyId: deputy.id });
    if (done) onRemoved();
  };
  const values = {
    deputy: <b dir="auto">{deputy.person.name}</b>,
    leader: <b dir="auto">{deputy.leader.name}</b>,
    from: <Day on={deputy.startsOn} />,
    until: <Day on={deputy.endsOn} />,
  };
  return (
    <li>
      <span>
        <Phrase text={isMine ? words.line : words.youDeputise} values={values} />
      </span>
      {isMine && (
        <IconButton
          label={words.remove(deputy.person.name)}
          icon="bin"
          busy={isSending}
          onClick={() => void remove()}
        />
      )}
      <ErrorLine error={failed} text={refused?.message} />
    </li>
  );
}
