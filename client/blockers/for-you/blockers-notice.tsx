import type { NoticeLineFragment } from '../../graphql.ts';
import { NoticeActor, NoticeLine } from '../../people/for-you/notice-line.tsx';
import type { NoticeProps } from '../../people/for-you-slot.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { blockerAddress, blockersAddress } from '../addresses.ts';
import { useBlockersNoticeWords } from './blockers-notice-words.ts';
import type { BlockersNoticeKind } from './kinds.ts';

export function BlockersNotice({ notice, isNew }: NoticeProps) {
  const { kind, actor } = notice;
  return (
    <NoticeLine
      notice={notice}
      isNew={isNew}
      person={actor}
      icon={kind.startsWith('BLOCKER') ? 'letter' : 'flag'}
      sentence={<BlockersSentence notice={notice} />}
    />
  );
}

export function BlockerLink({ notice: { blocker } }: { notice: NoticeLineFragment }) {
  const words = useBlockersNoticeWords();
  if (!blocker) return null;
  const { id, title, lang } = blocker;
  return (
    <PlaceLink to={blockerAddress.of(id)} className="notice-subject" lang={title === null ? undefined : lang}>
      {title ?? words.hidden}
    </PlaceLink>
  );
}

function BlockersSentence({ notice }: { notice: NoticeLineFragment }) {
  const words = useBlockersNoticeWords();
  const kind = notice.kind as BlockersNoticeKind;
  const values = {
    actor: <NoticeActor notice={notice} />,
    blocker: <BlockerLink notice={notice} />,
    inbox: <PlaceLink to={blockersAddress.of('inbox')}>{words.inbox}</PlaceLink>,
    rounds: <PlaceLink to={blockersAddress.of('rounds')}>{words.rounds}</PlaceLink>,
  };
  const text = notice.blocker ? words.notice[kind] : (words.gone[kind] ?? words.notice[kind]);
  return <Phrase text={text} values={values} />;
}
