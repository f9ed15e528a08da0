import type { RecognitionFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { useComposer } from '../compose/use-composer.tsx';
import { useIntentionWords } from './intention-words.ts';

/** Somebody did it too: nobody nominates themselves, but perhaps a colleague had a share in it. Nobody has to. */
export function NominateAfter({ recognition: { value } }: { recognition: RecognitionFragment }) {
  const { nominate: words } = useIntentionWords();
  // A value that was retired takes no more stories.
  const { open, said, composer } = useComposer(value.rank === null ? undefined : { start: { valueId: value.id } });
  return (
    <>
      {!said && (
        <div className="intention-answers" data-no-print="">
          <p>{words.text}</p>
          <Button onClick={open}>{words.button}</Button>
        </div>
      )}
      <p role="status">{said}</p>
      {composer}
    </>
  );
}
