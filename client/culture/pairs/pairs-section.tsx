import { useQuery } from '@apollo/client/react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { CulturePairsQuery } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine, ErrorNote } from '../../ui/error-note.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import { useCultureWords } from '../words/culture-words.ts';
import { CulturePairsDocument, RemoveCulturePairDocument } from './documents.ts';
import { PairForm } from './pair-form.tsx';
import css from './pairs.css?inline';

/** Before the close an editor says which words of the company's own are one. No word that was given is shown here. */
export function PairsSection({ roundId }: { roundId: string }) {
  useStyle(css);
  const { pairs: words } = useCultureWords();
  const { data, error, refetch } = useQuery(CulturePairsDocument, {
    ...{ variables: { roundId }, fetchPolicy: 'cache-and-network' },
  });
  const pairs = data?.culturePairs;
  return (
    <section className="culture-pairs" aria-labelledby="culture-pairs" data-no-print="">
      <h3 id="culture-pairs">{words.title}</h3>
      <p className="hint">{words.intro}</p>
      {!pairs && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!pairs && !error && <ListSkeleton />}
      {pairs && <PairList pairs={pairs} />}
      {pairs && <PairForm roundId={roundId} />}
    </section>
  );
}

function PairList({ pairs }: { pairs: CulturePairsQuery['culturePairs'] }) {
  const { pairs: words } = useCultureWords();
  const { send, refused, failed } = useRefusableMutation(RemoveCulturePairDocument);
  if (pairs.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <ul>
        {pairs.map(({ id, one, other }) => (
          <li key={id}>
            <bdi>{one}</bdi> = <bdi>{other}</bdi>
            <Button
              look="quiet"
              aria-label={words.removeOf(one, other)}
              onClick={() => void send({ pairId: id }, { refetchQueries: [CulturePairsDocument] })}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <ErrorLine error={failed} text={refused?.message} />
    </>
  );
}
