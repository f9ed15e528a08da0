import { useCallback, useState } from 'react';
import type { BlockerWholeFragment } from '../../graphql.ts';
import { hrefOf } from '../../route.ts';
import { Flash } from '../../ui/flash.tsx';
import { Menu } from '../../ui/menu.tsx';
import { blockerAddress } from '../addresses.ts';
import { useBlockersWords } from '../words/blockers-words.ts';

/** Copies the address of a blocker. Pages on plain http have no clipboard, and there the browser's own address serves. */
export function BlockerMenu({ blocker }: { blocker: BlockerWholeFragment }) {
  const { card: words, page } = useBlockersWords();
  const [flash, setFlash] = useState<string>();
  const onGone = useCallback(() => setFlash(undefined), []);
  if (!navigator.clipboard) return null;
  const copy = async () => {
    const address = new URL(hrefOf(blockerAddress.of(blocker.id)), location.href.split('#')[0]);
    await navigator.clipboard.writeText(address.href);
    setFlash(words.copied);
  };
  return (
    <div className="blocker-menu" data-no-print="">
      <Flash text={flash} onGone={onGone} />
      <Menu
        label={words.actions(blocker.title ?? page.hiddenTitle)}
        items={[{ label: words.copyLink, icon: 'link', onChoose: () => void copy().catch(() => {}) }]}
      />
    </div>
  );
}
