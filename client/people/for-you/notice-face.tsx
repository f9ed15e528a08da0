import type { NoticeLineFragment } from '../../graphql.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Whom the line is about. Who declined, or reported, has no face here. */
export function NoticeFace({ notice: { kind, actor, recognition } }: { notice: NoticeLineFragment }) {
  const person = kind === 'STORY_PUBLISHED' ? recognition?.receivers[0] : actor;
  if (kind !== 'STORY_DECLINED' && person) return <Avatar initials={person.initials} />;
  return (
    <span className="avatar" aria-hidden="true">
      <Icon name={kind === 'STORY_DECLINED' ? 'lock' : kind.startsWith('BLOCKER') ? 'letter' : 'flag'} />
    </span>
  );
}
