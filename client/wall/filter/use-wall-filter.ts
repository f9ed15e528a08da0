import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { ValuesDocument } from '../../graphql.ts';
import { usePlace } from '../../route.ts';
import { wallAddress } from '../addresses.ts';
import { useWallWords } from '../words/wall-words.ts';
import type { WallConditions, WallConditionsProps } from './filter.ts';

/** The conditions of the wall. An address may name a value (`wall/value:ID`); what is chosen after that is not in it. */
export function useWallFilter(): WallConditionsProps {
  const { route, go } = usePlace();
  const addressed = /^value:(.+)/.exec(wallAddress.idIn(route) ?? '')?.[1];
  const [filter, setFilter] = useState<WallConditions>({});
  const [followed, setFollowed] = useState<string>();
  if (wallAddress.includes(route) && followed !== addressed) {
    setFollowed(addressed);
    if (addressed) setFilter({ value: { id: addressed, name: '' } });
  }
  return {
    filter: useNamed(filter),
    onFilter: (next) => {
      setFilter(next);
      if (addressed && next.value?.id !== addressed) go(wallAddress.of());
    },
  };
}

/** An address has no name for its value; one that is not among the values of today was retired. */
function useNamed(filter: WallConditions): WallConditions {
  const { filter: words } = useWallWords();
  const values = useQuery(ValuesDocument).data?.purpose.values;
  return useMemo(() => {
    const { value } = filter;
    if (!value || value.name) return filter;
    const name = values ? (values.find(({ id }) => id === value.id)?.name ?? words.formerValue) : '…';
    return { ...filter, value: { ...value, name } };
  }, [filter, values, words]);
}
