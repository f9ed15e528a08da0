import type { NoticeLineFragment } from '../../graphql.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { Time } from '../../ui/time.tsx';
import type { ForYouSlots } from './for-you-slots.ts';
import { useForYouWords } from './for-you-words.ts';
import { NoticeSentence } from './notice-sentence.tsx';
import css from './notices.css?inline';

interface NoticeItemProps {
  notice: NoticeLineFragment;
  slots: ForYouSlots;
  /** It waited when the list was opened. */
  isNew?: boolean;
}

/** One line of the list; what asks something stands there whole. */
export function NoticeItem({ notice, slots: { Asked, About }, isNew = false }: NoticeItemProps) {
  useStyle(css);
  const words = useForYouWords();
  const { id, kind, createdAt, recognition } = notice;
  if (isNew && kind === 'CONSENT_ASKED' && recognition) {
    return (
      <li data-notice={id}>
        <Asked notice={notice} />
      </li>
    );
  }
  return (
    <li className="notice-item" data-notice={id} data-new={isNew || undefined}>
      <NoticeFace notice={notice} />
      <div>
        <p>
          {isNew && <span className="unseen">{words.isNew}: </span>}
          <NoticeSentence notice={notice} />
        </p>
        {isNew && recognition && (kind === 'RECOGNISED' || kind === 'STORY_PUBLISHED') && (
          <blockquote className="notice-effect" lang={recognition.lang} dir="auto">
            {recognition.effect}
          </blockquote>
        )}
        <p className="notice-foot">
          <Time at={createdAt} />
          <About notice={notice} />
        </p>
      </div>
    </li>
  );
}

/** Whom the line is about. Who declined, or reported, has no face here. */
function NoticeFace({ notice: { kind, actor, recognition } }: { notice: NoticeLineFragment }) {
  const person = kind === 'STORY_PUBLISHED' ? recognition?.receivers[0] : actor;
  if (kind !== 'STORY_DECLINED' && person) return <Avatar initials={person.initials} />;
  return (
    <span className="avatar" aria-hidden="true">
      <Icon name={kind === 'STORY_DECLINED' ? 'lock' : kind.startsWith('BLOCKER') ? 'letter' : 'flag'} />
    </span>
  );
}
