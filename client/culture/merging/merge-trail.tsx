import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import { dayWords } from '../../blockers/blocker/day.tsx';
import type { CultureCloud, CultureRoundFactsFragment, WordOfCloudFragment } from '../../graphql.ts';
import { useRole } from '../../people/use-role.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { useLang } from '../../ui/lang.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { useCultureWords } from '../words/culture-words.ts';
import { SeparateCultureWordDocument } from './documents.ts';
import css from './merging.css?inline';

interface MergeTrailProps {
  roundId: string;
  cloud: CultureCloud;
  words: CultureRoundFactsFragment['today'];
}

/** Which words of a cloud were merged, by whom and when, for everybody to read; editors can undo it. */
export function MergeTrail({ roundId, cloud, words: shown }: MergeTrailProps) {
  useStyle(css);
  const { merge: words } = useCultureWords();
  const isEditor = useRole('EDITOR');
  const { send, refused, failed } = useRefusableMutation(SeparateCultureWordDocument);
  const merges = shown.flatMap((into) => into.merged.map((merged) => ({ into, merged })));
  if (merges.length === 0) return null;
  return (
    <>
      <ul className="merge-trail" aria-label={words.trailOf}>
        {merges.map(({ into, merged }) => (
          <li key={merged.place}>
            <MergeSentence {...{ into, merged }} />
            {isEditor && (
              <Button
                look="quiet"
                data-no-print=""
                aria-label={words.undoOf(merged.word)}
                onClick={() => void send({ roundId, cloud, place: merged.place })}
              >
                {words.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ErrorLine error={failed} text={refused?.message} />
    </>
  );
}

interface MergeSentenceProps {
  into: WordOfCloudFragment;
  merged: WordOfCloudFragment['merged'][number];
}

function MergeSentence({ into, merged }: MergeSentenceProps) {
  const { people, merge: words } = useCultureWords();
  const lang = useLang();
  const values = {
    ...{ word: <bdi>{merged.word}</bdi>, into: <bdi>{into.word}</bdi>, count: people(merged.people) },
    ...{ name: merged.by?.name ?? words.somebody, day: dayWords(merged.at.slice(0, 10), lang) },
  };
  return (
    <span>
      <Phrase text={words.trail} values={values} />
    </span>
  );
}
