import type { ReactNode } from 'react';
import { Avatar } from '../../ui/avatar.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { Time } from '../../ui/time.tsx';
import type { NoticeProps } from '../for-you-slot.ts';
import { useForYouWords } from './for-you-words.ts';
import css from './notices.css?inline';

interface NoticeLineProps extends NoticeProps {
  /** Whom the line is about; who wants to stay out of it has no face here, but an icon. */
  person?: { initials: string } | null;
  icon?: IconName;
  sentence: ReactNode;
  /** Stands below the sentence. */
  children?: ReactNode;
  /** Stands beside the time. */
  foot?: ReactNode;
}

/** One notice as every capability shows it: a face, a sentence, and when it came. */
export function NoticeLine({ notice, isNew, person, icon = 'flag', sentence, children, foot }: NoticeLineProps) {
  useStyle(css);
  const words = useForYouWords();
  return (
    <li className="notice-item" data-notice={notice.id} data-new={isNew || undefined}>
      {person ? (
        <Avatar initials={person.initials} />
      ) : (
        <span className="avatar" aria-hidden="true">
          <Icon name={icon} />
        </span>
      )}
      <div>
        <p>
          {isNew && <span className="unseen">{words.isNew}: </span>}
          {sentence}
        </p>
        {children}
        <p className="notice-foot">
          <Time at={notice.createdAt} />
          {foot}
        </p>
      </div>
    </li>
  );
}

/** Who did it, as a sentence names them. */
export function NoticeActor({ notice: { actor } }: Pick<NoticeProps, 'notice'>) {
  const words = useForYouWords();
  return <b dir="auto">{actor?.name ?? words.someone}</b>;
}
