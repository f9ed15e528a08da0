import type { BlockerLineFragment, BlockerMarkFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import { AcknowledgeBlocker } from './acknowledge-blocker.tsx';
import type { Opened } from './action-forms.ts';
import { ShowBlocker } from './show-blocker.tsx';

interface VerbsProps {
  blocker: BlockerLineFragment;
  mark: BlockerMarkFragment;
  onOpen: (verb: Opened) => void;
  onDone: (said: string) => void;
}

/** One press each; what is rare stands behind three dots, or on its own where there is nothing else. */
export function Verbs({ blocker, mark, onOpen, onDone }: VerbsProps) {
  const words = useManagerWords();
  const isHidden = blocker.hiddenReason !== null;
  // What cannot be read cannot be answered.
  const [first, ...others] = isHidden ? [] : verbsOf(blocker, mark);
  const mayAcknowledge = mark.viewerCanAcknowledge && !isHidden;
  const rare: [boolean, Opened, IconName][] = [
    [mark.viewerCanMerge && !isHidden, 'merge', 'link'],
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
      {mayAcknowledge && <AcknowledgeBlocker blocker={blocker} onDone={onDone} />}
      {mark.viewerCanHide && isHidden && <ShowBlocker blocker={blocker} onDone={onDone} />}
      {first || mayAcknowledge ? (
        <Menu label={words.more} items={items} />
      ) : (
        items.map(({ label, icon, onChoose }) => (
          <Button key={label} look="quiet" icon={icon} onClick={onChoose}>
            {label}
          </Button>
        ))
      )}
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
