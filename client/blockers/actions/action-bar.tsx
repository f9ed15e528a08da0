import { useMemo, useRef, useState } from 'react';
import type { BlockerLineFragment, ViewerBlockerMarkFragment } from '../../graphql.ts';
import { useStyle } from '../../ui/style.ts';
import { useManagingWords } from '../words/managing-words.ts';
import css from './act.css?inline';
import { ActionButtons } from './action-buttons.tsx';
import { FORMS, type FormAction } from './action-forms.ts';
import { useAskBlockerRights, useBlockerRights } from './blocker-rights.ts';

/** The actions on the blocker of a page. A list queries the rights of all its blockers at once. */
export function PageActions({ blocker }: { blocker: BlockerLineFragment }) {
  useAskBlockerRights(useMemo(() => [blocker], [blocker]));
  return <ActionBar blocker={blocker} />;
}

/** The actions that the viewer may take; nothing for somebody who may only read. */
export function ActionBar({ blocker }: { blocker: BlockerLineFragment }) {
  useStyle(css);
  const words = useManagingWords();
  const rights = useBlockerRights(blocker.id);
  const [opened, setOpened] = useState<FormAction>();
  const [confirmation, setConfirmation] = useState('');
  const ref = useRef<HTMLDivElement>(null);
  const closeForm = (sentence: string) => {
    setOpened(undefined);
    setConfirmation(sentence);
    ref.current?.focus();
  };
  const openForm = (action: FormAction) => {
    setConfirmation('');
    setOpened(action);
  };
  if (!rights || (!confirmation && !opened && !mayAnything(rights))) return null;
  const Form = opened && FORMS[opened];
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons and forms of several kinds
    <div role="group" className="act" ref={ref} tabIndex={-1} aria-label={words.yourTurn} data-no-print="">
      <p role="status" className={confirmation ? 'act-said' : 'unseen'}>
        {confirmation}
      </p>
      {Form ? (
        <Form blocker={blocker} onDone={closeForm} onCancel={() => closeForm('')} />
      ) : (
        <ActionButtons blocker={blocker} rights={rights} onOpen={openForm} onDone={closeForm} />
      )}
    </div>
  );
}

function mayAnything({ __typename: _, blockerId: __, ...may }: ViewerBlockerMarkFragment): boolean {
  return Object.values(may).some(Boolean);
}
