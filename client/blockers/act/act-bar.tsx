import { type ComponentType, useRef, useState } from 'react';
import type { BlockerLineFragment, BlockerMarkFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useStyle } from '../../ui/style.ts';
import { AcknowledgeBlocker } from './acknowledge-blocker.tsx';
import css from './act.css?inline';
import { useActWords } from './act-words.ts';
import { AnswerBlocker } from './answer-blocker.tsx';
import { AskReporter } from './ask-reporter.tsx';
import { CloseBlocker } from './close-blocker.tsx';
import { DeclineBlocker } from './decline-blocker.tsx';
import { HideBlocker } from './hide-blocker.tsx';
import { MergeBlocker } from './merge-blocker.tsx';
import { ShowBlocker } from './show-blocker.tsx';
import { TellBlocker } from './tell-blocker.tsx';
import { useMark } from './use-marks.ts';
import type { VerbProps } from './verb-props.ts';

const FORMS = {
  answer: AnswerBlocker,
  ask: AskReporter,
  close: CloseBlocker,
  decline: DeclineBlocker,
  merge: MergeBlocker,
  hide: HideBlocker,
  tell: TellBlocker,
} satisfies Record<string, ComponentType<VerbProps>>;

type Opened = keyof typeof FORMS;

/** What this viewer may do with a blocker; nothing at all for whoever may only read it. */
export function ActBar({ blocker }: { blocker: BlockerLineFragment }) {
  useStyle(css);
  const words = useActWords();
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

interface VerbsProps {
  blocker: BlockerLineFragment;
  mark: BlockerMarkFragment;
  onOpen: (verb: Opened) => void;
  onDone: (said: string) => void;
}

function Verbs({ blocker, mark, onOpen, onDone }: VerbsProps) {
  const words = useActWords();
  const isHidden = blocker.hiddenReason !== null;
  // What cannot be read cannot be answered.
  const [first, ...others] = isHidden ? [] : verbsOf(blocker, mark);
  const rare: [boolean, Opened, IconName][] = [
    [mark.viewerCanMerge && !isHidden, 'merge', 'copy'],
    [mark.viewerCanHide && !isHidden, 'hide', 'lock'],
  ];
  const items = rare.flatMap(([may, verb, icon]) =>
    may ? [{ label: words[verb].verb, icon, onChoose: () => onOpen(verb) }] : [],
  );
  return (
    <div className="verbs">
      {first && (
        <Button look="main" onClick={() => onOpen(first)}>
          {words[first].verb}
        </Button>
      )}
      {others.map((verb) => (
        <Button key={verb} onClick={() => onOpen(verb)}>
          {words[verb].verb}
        </Button>
      ))}
      {mark.viewerCanAcknowledge && !isHidden && <AcknowledgeBlocker blocker={blocker} onDone={onDone} />}
      {mark.viewerCanHide && isHidden && <ShowBlocker blocker={blocker} onDone={onDone} />}
      <Menu label={words.more} items={items} />
    </div>
  );
}

/** In the order in which they are usually wanted: what was promised is finished next. */
function verbsOf({ state }: BlockerLineFragment, mark: BlockerMarkFragment): Opened[] {
  const answer: [boolean, Opened] = [mark.viewerCanAnswer, 'answer'];
  const close: [boolean, Opened] = [mark.viewerCanClose, 'close'];
  const may: [boolean, Opened][] = [
    [mark.viewerCanTell, 'tell'],
    ...(state === 'ANSWERED' ? [close, answer] : [answer, close]),
    [mark.viewerCanAsk, 'ask'],
    [mark.viewerCanDecline, 'decline'],
  ];
  return may.flatMap(([allowed, verb]) => (allowed ? [verb] : []));
}

function mayAnything({ __typename: _, blockerId: __, ...may }: BlockerMarkFragment): boolean {
  return Object.values(may).some(Boolean);
}
