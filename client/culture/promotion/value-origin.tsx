import { useQuery } from '@apollo/client/react';
import { dayWords } from '../../blockers/blocker/day.tsx';
import { PlaceLink } from '../../place-link.tsx';
import type { ValueProofProps } from '../../purpose/values/value-proof-slot.ts';
import { useLang } from '../../ui/lang.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { roundAddress } from '../addresses.ts';
import { useCultureWords } from '../words/culture-words.ts';
import { ValueCultureWordDocument } from './documents.ts';

/** On a value's own screen: the word of a round that it came of. */
export function ValueOrigin({ valueId, size }: ValueProofProps) {
  return size === 'long' ? <Origin valueId={valueId} /> : null;
}

function Origin({ valueId }: { valueId: string }) {
  const { people, merge, promote } = useCultureWords();
  const lang = useLang();
  const { data } = useQuery(ValueCultureWordDocument, { variables: { id: valueId } });
  const word = data?.node?.__typename === 'Value' ? data.node.cultureWord : null;
  if (!word) return null;
  const days = promote.days(dayWords(word.opensOn, lang), dayWords(word.closesOn, lang));
  const values = {
    ...{ word: <bdi>{word.word}</bdi>, count: people(word.people), name: word.by?.name ?? merge.somebody },
    ...{
      round: <PlaceLink to={roundAddress(word.roundId)}>{days}</PlaceLink>,
      day: dayWords(word.at.slice(0, 10), lang),
    },
  };
  return (
    <section aria-labelledby="value-origin" className="value-screen-history">
      <h3 id="value-origin">{promote.title}</h3>
      <p>
        <Phrase text={promote.origin} values={values} />
      </p>
    </section>
  );
}
