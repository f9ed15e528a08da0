import { useQuery } from '@apollo/client/react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { CultureCloud } from '../../graphql.ts';
import type { PurposeScreenProps } from '../../purpose/addresses.ts';
import { AddValue } from '../../purpose/value-editing/add-value-screen.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useLang } from '../../ui/lang.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { CultureRoundsDocument } from '../documents.ts';
import { useCultureWords } from '../words/culture-words.ts';
import { PromoteCultureWordDocument } from './documents.ts';

/** At `purpose/value-from/ROUND/CLOUD/PLACE` an editor makes a value of a word that everybody can read. */
export function PromoteScreen({ rest }: PurposeScreenProps) {
  const { promote } = useCultureWords();
  const [roundId = '', cloud = '', place = ''] = rest.split('/');
  const { data, error, refetch } = useQuery(CultureRoundsDocument);
  const round = data?.cultureRounds.find(({ id }) => id === roundId);
  const word = round?.[cloud === 'TODAY' ? 'today' : 'wanted'].find((one) => String(one.place) === place)?.word;
  if (!data && error) return <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />;
  if (!data) return <ListSkeleton />;
  if (word === undefined) return <Empty {...promote.notFound} />;
  return <Promotion {...{ roundId, word }} cloud={cloud as CultureCloud} place={Number(place)} />;
}

interface PromotionProps {
  roundId: string;
  cloud: CultureCloud;
  place: number;
  word: string;
}

function Promotion({ word, ...from }: PromotionProps) {
  const { promote } = useCultureWords();
  const lang = useLang();
  const { send, refused, failed } = useRefusableMutation(PromoteCultureWordDocument);
  const origin = {
    key: Object.values(from).join('-'),
    name: { nl: '', en: '', [lang]: word },
    ...{ note: promote.intro(word), refusal: refused?.message, failed },
    // The value is there already when this fails. Sent once more it is the same value, by its key.
    onAdded: async (valueId: string) => (await send({ valueId, ...from })).done !== undefined,
  };
  return <AddValue origin={origin} />;
}
