import type { ReactNode } from 'react';
import { Avatar } from '../../ui/avatar.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Excerpt } from '../../ui/excerpt.tsx';
import { useStyle } from '../../ui/style.ts';
import css from './notices.css?inline';

interface EmptyNoticesProps {
  title: string;
  text: string;
  link: ReactNode;
  example: { label: string; initials: string; sentence: ReactNode; quote: string };
}

/** Shown for an empty list: says what will come, with an example. */
export function EmptyNotices({ title, text, link, example }: EmptyNoticesProps) {
  useStyle(css);
  return (
    <div className="notices">
      <Empty title={title} text={text}>
        {link}
      </Empty>
      <figure>
        <figcaption className="notices-none">{example.label}</figcaption>
        <div className="notice-item" data-new="">
          <Avatar initials={example.initials} />
          <div>
            <p>{example.sentence}</p>
            <Excerpt text={example.quote} />
          </div>
        </div>
      </figure>
    </div>
  );
}
