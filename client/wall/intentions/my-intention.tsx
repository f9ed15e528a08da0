import type { IntentionFragment } from '../../graphql.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Excerpt } from '../../ui/excerpt.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { Time } from '../../ui/time.tsx';
import { useIntentionWords } from './intention-words.ts';
import { LikeWhom } from './like-whom.tsx';

/** An intention in a few lines: after whom, what they did, since when, and whether it worked out. */
export function MyIntention({ intention: { recognition, intendedAt, answer } }: { intention: IntentionFragment }) {
  const words = useIntentionWords();
  return (
    <li className="my-recognition">
      <Avatar initials={recognition.receivers[0]!.initials} />
      <article>
        <h3>
          <LikeWhom recognition={recognition} />
        </h3>
        <Excerpt text={recognition.action} lang={recognition.lang} />
        <p className="my-recognition-foot">
          {answer === 'DONE' && (
            <span>
              <Icon name="check" /> {words.done}
            </span>
          )}
          <span>
            {intendedAt ? <Phrase text={words.said} values={{ time: <Time at={intendedAt} /> }} /> : words.saidLongAgo}
          </span>
        </p>
      </article>
    </li>
  );
}
