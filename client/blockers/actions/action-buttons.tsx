import type { BlockerLineFragment, ViewerBlockerMarkFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import { AcknowledgeButton } from './acknowledge-button.tsx';
import type { FormAction } from './action-forms.ts';
import { ShowButton } from './show-button.tsx';

interface ActionButtonsProps {
  blocker: BlockerLineFragment;
  rights: ViewerBlockerMarkFragment;
  onOpen: (action: FormAction) => void;
  onDone: (confirmation: string) => void;
}

/** A button for each action. Rare ones stand in a menu, or as buttons where there is nothing else. */
export function ActionButtons({ blocker, rights, onOpen, onDone }: ActionButtonsProps) {
  const words = useManagingWords();
  const isHidden = blocker.hiddenReason !== null;
  // A hidden blocker cannot be read, so it cannot be answered.
  const [first, ...others] = isHidden ? [] : usualActions(blocker, rights);
  const mayAcknowledge = rights.viewerCanAcknowledge && !isHidden;
  const rare: [boolean, FormAction, IconName][] = [
    [rights.viewerCanMerge && !isHidden, 'merge', 'link'],
    [rights.viewerCanHide && !isHidden, 'hide', 'lock'],
  ];
  const items = rare.flatMap(([may, action, icon]) =>
    may ? [{ label: words[action].verb, icon, onChoose: () => onOpen(action) }] : [],
  );
  return (
    <div className="verbs">
      {first && (
        <Button look="main" onClick={() => onOpen(first)}>
          {words[first].verb}
        </Button>
      )}
      {others.map((action) => (
        <Button key={action} onClick={() => onOpen(action)}>
          {words[action].verb}
        </Button>
      ))}
      {mayAcknowledge && <AcknowledgeButton blocker={blocker} onDone={onDone} />}
      {rights.viewerCanHide && isHidden && <ShowButton blocker={blocker} onDone={onDone} />}
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

/** The usual actions, the likeliest first: what was promised is closed next. */
function usualActions({ state }: BlockerLineFragment, rights: ViewerBlockerMarkFragment): FormAction[] {
  const answer: [boolean, FormAction] = [rights.viewerCanAnswer, 'answer'];
  const close: [boolean, FormAction] = [rights.viewerCanClose, 'close'];
  const actions: [boolean, FormAction][] = [
    [rights.viewerCanGiveRecognition, 'recognise'],
    ...(state === 'ANSWERED' ? [close, answer] : [answer, close]),
    [rights.viewerCanAsk, 'ask'],
    [rights.viewerCanDecline, 'decline'],
  ];
  return actions.flatMap(([may, action]) => (may ? [action] : []));
}
