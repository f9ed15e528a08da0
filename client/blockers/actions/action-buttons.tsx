import type { BlockerLineFragment, ViewerBlockerMarkFragment } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import type { FormAction } from './action-forms.ts';
import { ShowButton } from './show-button.tsx';
import { useAcknowledge } from './use-acknowledge.ts';

interface ActionButtonsProps {
  blocker: BlockerLineFragment;
  rights: ViewerBlockerMarkFragment;
  onOpen: (action: FormAction) => void;
  onDone: (confirmation: string) => void;
}

type Action = FormAction | 'acknowledge';

const ICONS: Record<Action, IconName> = {
  answer: 'letter',
  close: 'check',
  ask: 'comment',
  decline: 'close',
  acknowledge: 'check',
  merge: 'link',
  hide: 'lock',
  recognise: 'applause',
};

/** One button for what is likeliest, and one menu for the rest. A hidden blocker cannot be read, so it is only shown again. */
export function ActionButtons({ blocker, rights, onOpen, onDone }: ActionButtonsProps) {
  const words = useManagingWords();
  const { acknowledge, failed, refusal } = useAcknowledge(blocker, onDone);
  if (blocker.hiddenReason !== null) return rights.viewerCanHide && <ShowButton blocker={blocker} onDone={onDone} />;
  const [main, ...others] = actionsOn(blocker, rights);
  const choose = (action: Action) => (action === 'acknowledge' ? void acknowledge() : onOpen(action));
  const items = others.map((action) => {
    const hint = action === 'acknowledge' ? words.acknowledge.hint : undefined;
    return { label: words[action].verb, icon: ICONS[action], hint, onChoose: () => choose(action) };
  });
  return (
    <>
      <div className="verbs">
        {main && (
          <Button look={main === 'hide' ? 'quiet' : 'main'} onClick={() => choose(main)}>
            {words[main].verb}
          </Button>
        )}
        <Menu label={words.more} text={words.moreShort} items={items} />
      </div>
      <ErrorLine error={failed} text={refusal} />
    </>
  );
}

/** What the viewer may do, the likeliest first: what was promised is closed next. */
function actionsOn({ state }: BlockerLineFragment, rights: ViewerBlockerMarkFragment): Action[] {
  const answer: [boolean, Action] = [rights.viewerCanAnswer, 'answer'];
  const close: [boolean, Action] = [rights.viewerCanClose, 'close'];
  const actions: [boolean, Action][] = [
    [rights.viewerCanGiveRecognition, 'recognise'],
    ...(state === 'ANSWERED' ? [close, answer] : [answer, close]),
    [rights.viewerCanAsk, 'ask'],
    [rights.viewerCanDecline, 'decline'],
    [rights.viewerCanAcknowledge, 'acknowledge'],
    [rights.viewerCanMerge, 'merge'],
    [rights.viewerCanHide, 'hide'],
  ];
  return actions.flatMap(([may, action]) => (may ? [action] : []));
}
