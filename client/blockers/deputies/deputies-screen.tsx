import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { DeputyLineFragment } from '../../graphql.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { BlockerSkeletons } from '../blocker/blocker-skeletons.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import css from './deputies.css?inline';
import { DeputyForm } from './deputy-form.tsx';
import { DeputyItem } from './deputy-item.tsx';
import { DeputiesDocument } from './documents.ts';

/** The deputies who answer for a leader, with their days. */
export function DeputiesScreen() {
  useStyle(css);
  const { deputies: words } = useManagingWords();
  const { data, error, refetch } = useQuery(DeputiesDocument, { fetchPolicy: 'cache-and-network' });
  const [confirmation, setConfirmation] = useState('');
  const retry = () => void refetch().catch(() => {});
  const onDone = (sentence: string) => {
    setConfirmation(sentence);
    retry();
  };
  const deputies = data?.deputies;
  return (
    <div className="blockers-section">
      <ScreenHead takesFocus title={words.title} intro={words.intro} />
      <p role="status" className={confirmation ? 'act-said' : 'unseen'}>
        {confirmation}
      </p>
      {!deputies && (error ? <ErrorNote error={error} onRetry={retry} /> : <BlockerSkeletons />)}
      {deputies && <DeputyList deputies={deputies} onRemoved={() => onDone(words.removed)} />}
      <DeputyForm onDone={() => onDone(words.done)} />
    </div>
  );
}

interface DeputyListProps {
  deputies: readonly DeputyLineFragment[];
  onRemoved: () => void;
}

function DeputyList({ deputies, onRemoved }: DeputyListProps) {
  const { deputies: words } = useManagingWords();
  const list = useRef<HTMLUListElement>(null);
  // The pressed button is gone, so the focus moves.
  const onItemRemoved = () => {
    onRemoved();
    list.current?.focus();
  };
  return (
    <Card as="section" className="deputies">
      <h3>{words.yours}</h3>
      {deputies.length === 0 && <p className="hint">{words.none}</p>}
      <ul ref={list} tabIndex={-1}>
        {deputies.map((deputy) => (
          <DeputyItem key={deputy.id} deputy={deputy} onRemoved={onItemRemoved} />
        ))}
      </ul>
    </Card>
  );
}
