import { useRef, useState } from 'react';
import type { BlockerLineFragment, BlockerMarkFragment } from '../../graphql.ts';
import { useStyle } from '../../ui/style.ts';
import { useManagerWords } from '../words/manager-words.ts';
import css from './act.css?inline';
import { Verbs } from './action-buttons.tsx';
import { FORMS, type Opened } from './action-forms.ts';
import { useMark } from './use-marks.ts';

/** What this viewer may do with a blocker; nothing at all for whoever may only read it. */
export function ActBar({ blocker }: { blocker: BlockerLineFragment }) {
  useStyle(css);
  const words = useManagerWords();
  const mark = useMark(blocker.id);
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState('');
  const ref = useRef<HTMLDivElement>(null);
  const leave = (sentence: string) => {
    setOpened(undefined);
    setSaid(sentence);
    ref.current?.focus();
  };
  if (!mark || (!said && !opened && !mayAnything(mark))) return null;
  const Form = opened && FORMS[opened];
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons and forms of several kinds
    <div role="group" className="act" ref={ref} tabIndex={-1} aria-label={words.yourTurn} data-no-print="">
      <p role="status" className={said ? 'act-said' : 'unseen'}>
        {said}
      </p>
      {Form ? (
        <Form blocker={blocker} onDone={leave} onCancel={() => leave('')} />
      ) : (
        <Verbs
          blocker={blocker}
          mark={mark}
          onOpen={(verb) => {
            setSaid('');
            setOpened(verb);
          }}
          onDone={leave}
        />
      )}
    </div>
  );
}

function mayAnything({ __typename: _, blockerId: __, ...may }: BlockerMarkFragment): boolean {
  return Object.values(may).some(Boolean);
}
