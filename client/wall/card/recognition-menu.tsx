import { useCallback, useState } from 'react';
import type { RecognitionFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { hrefOf } from '../../route.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Flash } from '../../ui/flash.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { recognitionAddress } from '../addresses.ts';
import { composeDialog } from '../compose/lazy-compose-dialog.ts';
import { useWallWords } from '../words/wall-words.ts';
import { useRecognitionRights } from './recognition-rights.ts';

const reportDialog = lazyComponent(async () => (await import('../report/report-dialog.tsx')).ReportDialog);
const leaveDialog = lazyComponent(async () => (await import('./leave-dialog.tsx')).LeaveDialog);

type Opened = 'edit' | 'withdraw' | 'takeDown' | 'report';

/** What the viewer may do with a recognition, except react and comment. */
export function RecognitionMenu({ recognition }: { recognition: RecognitionFragment }) {
  const words = useWallWords();
  const { and } = usePeopleWords();
  const [opened, setOpened] = useState<Opened>();
  const [flash, setFlash] = useState<string>();
  const onGone = useCallback(() => setFlash(undefined), []);
  const items = useItems(recognition, setOpened, setFlash);
  const names = and(recognition.receivers.map(({ name }) => name)).map(({ value }) => value);
  const onClose = () => setOpened(undefined);
  return (
    <>
      <Flash text={flash} onGone={onGone} />
      <Menu label={words.recognition.actions(names.join(''))} items={items} />
      <Boundary>
        {opened === 'edit' && (
          <Lazily component={composeDialog} recognition={recognition} onClose={onClose} onDone={setFlash} />
        )}
        {opened === 'report' && <Lazily component={reportDialog} recognitionId={recognition.id} onClose={onClose} />}
        {(opened === 'withdraw' || opened === 'takeDown') && (
          <Lazily component={leaveDialog} recognitionId={recognition.id} how={opened} onClose={onClose} />
        )}
      </Boundary>
    </>
  );
}

function useItems(
  recognition: RecognitionFragment,
  open: (what: Opened) => void,
  say: (text: string) => void,
): MenuItem[] {
  const { recognition: words } = useWallWords();
  const rights = useRecognitionRights(recognition.id);
  const may = (allowed: boolean | undefined, label: string, icon: MenuItem['icon'], what: Opened): MenuItem[] =>
    allowed ? [{ label, icon, onChoose: () => open(what) }] : [];
  const copy = async () => {
    await navigator.clipboard.writeText(addressOf(recognition.id));
    say(words.copied);
  };
  return [
    ...may(rights?.viewerCanEdit, words.edit, 'pencil', 'edit'),
    // Pages on plain http have no clipboard; there the link of the time serves.
    ...(navigator.clipboard
      ? [{ label: words.copyLink, icon: 'link' as const, onChoose: () => void copy().catch(() => {}) }]
      : []),
    ...may(rights?.viewerCanWithdraw, words.withdraw, 'bin', 'withdraw'),
    ...may(rights?.viewerCanTakeDown, words.takeDown, 'bin', 'takeDown'),
    ...may(rights?.viewerCanReport, words.report, 'flag', 'report'),
  ];
}

function addressOf(id: string): string {
  return new URL(hrefOf(recognitionAddress.of(id)), location.href.split('#')[0]).href;
}
