import { PlaceLink } from '../../place-link.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { useForYouWords } from './for-you-words.ts';
import css from './notices.css?inline';

/** Nothing came yet: says what will, and shows what that looks like. */
export function EmptyNotices() {
  useStyle(css);
  const { empty, notice, toWall } = useForYouWords();
  const parts = { actor: <b>{empty.actor}</b>, story: <i>{empty.value}</i> };
  return (
    <div className="notices">
      <Empty title={empty.title} text={empty.text}>
        <PlaceLink to={{ at: 'wall' }}>{toWall}</PlaceLink>
      </Empty>
      <figure>
        <figcaption className="notices-none">{empty.example}</figcaption>
        <div className="notice-item" data-new="">
          <Avatar initials={empty.initials} />
          <div>
            <p>
              <Phrase text={notice.RECOGNISED} parts={parts} />
            </p>
            <blockquote className="notice-effect">{empty.effect}</blockquote>
          </div>
        </div>
      </figure>
    </div>
  );
}
