import { Avatar } from '../../ui/avatar.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useLang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import css from '../recognition/recognition.css?inline';
import { StoryText } from '../recognition/recognition-text.tsx';
import { useWallWords } from '../words/wall-words.ts';

/** No story yet: says what to do, and shows what one looks like. */
export function EmptyWall() {
  useStyle(css);
  const { empty } = useWallWords();
  const { story } = empty;
  const lang = useLang();
  return (
    <>
      <Empty title={empty.title} text={empty.text} />
      <figure>
        <Card className="story">
          <figcaption className="story-by">{empty.example}</figcaption>
          <div className="story-head">
            <Avatar initials={story.initials} />
            <div className="story-who">
              <h4>{story.name}</h4>
              <p>{story.department}</p>
            </div>
            <span className="story-value">
              <span className="numeral" aria-hidden="true">
                2
              </span>
              {story.value}
            </span>
          </div>
          <StoryText story={{ ...story, lang }} />
        </Card>
      </figure>
    </>
  );
}
