import { useQuery } from '@apollo/client/react';
import { ValuesDocument } from '../../graphql.ts';
import { Card } from '../../ui/card.tsx';
import { useStyle } from '../../ui/style.ts';
import type { WallConditions } from '../filter/filter.ts';
import { useWallWords } from '../words/wall-words.ts';
import css from './values-aside.css?inline';

interface ValuesProps {
  filter: WallConditions;
  onFilter: (filter: WallConditions) => void;
}

/** The values of the organisation beside the feed; pressing one filters the feed by it. */
export function ValuesAside({ filter, onFilter }: ValuesProps) {
  useStyle(css);
  const words = useWallWords();
  const values = useQuery(ValuesDocument).data?.purpose.values ?? [];
  if (values.length === 0) return null;
  return (
    <Card as="section" className="values">
      <h3>{words.values}</h3>
      <ol>
        {values.map(({ id, name, meaning, rank, lang }) => {
          const isChosen = filter.value?.id === id;
          return (
            <li key={id}>
              <button
                type="button"
                title={meaning}
                aria-pressed={isChosen}
                onClick={() => onFilter({ ...filter, value: isChosen ? undefined : { id, name } })}
              >
                <span className="numeral">{rank}</span>
                <span lang={lang}>{name}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
