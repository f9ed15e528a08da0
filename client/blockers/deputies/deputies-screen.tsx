import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useStyle } from '../../ui/style.ts';
import { BlockerSkeletons } from '../blocker/blocker-skeletons.tsx';
import { PartHead } from '../blocker/section-head.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import css from './deputies.css?inline';
import { DeputyItem } from './deputy-item.tsx';
import { DeputiesDocument } from './documents.ts';
import { NameDeputy } from './name-deputy.tsx';

/** Who answers in a leader's place, and from when until when. */
export function DeputiesScreen() {
  useStyle(css);
  const { deputies: words } = useManagerWords();
  const { data, error, refetch } = useQuery(DeputiesDocument, { fetchPolicy: 'cache-and-network' });
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const again = () => void refetch().catch(() => {});
  const onDone = (sentence: string) => {
    setSaid(sentence);
    again();
  };
  const deputies = data?.deputies;
  return (
    <div className="blocker-part">
      <PartHead title={words.title} intro={words.intro} />
      <p role="status" className={said ? 'act-said' : 'unseen'}>
        {said}
      </p>
      {!deputies && (error ? <ErrorNote error={error} onRetry={again} /> : <BlockerSkeletons />)}
      {deputies && (
        <Card as="section" className="deputies">
          <h3>{words.yours}</h3>
          {deputies.length === 0 && <p className="hint">{words.none}</p>}
          <ul ref={list} tabIndex={-1}>
            {deputies.map((deputy) => (
              <DeputyItem
                key={deputy.id}
                deputy={deputy}
                onRemoved={() => {
                  onDone(words.removed);
                  list.current?.focus();
                }}
              />
            ))}
          </ul>
        </Card>
      )}
      <NameDeputy onDone={() => onDone(words.done)} />
    </div>
  );
}
