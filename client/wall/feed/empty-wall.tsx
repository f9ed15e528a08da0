import { Avatar } from '../../ui/avatar.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useLang } from '../../ui/lang.tsx';
import { useStyle } from '../../ui/style.ts';
import css from '../recognition/recognition.css?inline';
import { RecognitionText } from '../recognition/recognition-text.tsx';
import { useWallWords } from '../words/wall-words.ts';

/** Shown without recognitions: says what to do, with an example. */
export function EmptyWall() {
  useStyle(css);
  const { empty } = useWallWords();
  const { recognition } = empty;
  const lang = useLang();
  return (
    <>
      <Empty title={empty.title} text={empty.text} />
      <figure>
        <Card className="recognition">
          <figcaption className="recognition-by">{empty.example}</figcaption>
          <div className="recognition-head">
            <Avatar initials={recognition.initials} />
            <div className="recognition-who">
              <h4>{recognition.name}</h4>
              <p>{recognition.department}</p>
            </div>
            <span className="recognition-value">
              <span className="numeral" aria-hidden="true">
                2
              </span>
              {recognition.value}
            </span>
          </div>
          <RecognitionText recognition={{ ...recognition, lang }} />
        </Card>
      </figure>
    </>
  );
}
