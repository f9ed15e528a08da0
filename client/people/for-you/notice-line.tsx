import type { ReactNode } from 'react';
import { Avatar } from '../../ui/avatar.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { Time } from '../../ui/time.tsx';
import type { NoticeProps } from '../for-you-slot.ts';
import { useForYouWords } from './for-you-words.ts';
import css from './notices.css?inline';

interface NoticeLineProps extends NoticeProps {
  /** Whom the line is about; an icon takes the place of somebody who is not named. */
  person?: { initials: string } | null;
  icon?: IconName;
  sentence: ReactNode;
  /** Shown below the sentence. */
  children?: ReactNode;
  /** Shown beside the time. */
  foot?: ReactNode;
}

/** The layout of a notice in every capability: an avatar, a sentence, and a time. */
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

/** The name of whoever caused the notice, as a sentence has it. */
export function NoticeActor({ notice: { actor } }: Pick<NoticeProps, 'notice'>) {
  const words = useForYouWords();
  return <b dir="auto">{actor?.name ?? words.someone}</b>;
}
