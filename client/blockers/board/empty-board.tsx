import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useLang } from '../../ui/lang.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import css from '../blocker/blocker.css?inline';
import { BlockerText } from '../blocker/blocker-text.tsx';
import statusCss from '../blocker/status.css?inline';
import turnCss from '../blocker/turn.css?inline';
import { useBlockersWords } from '../words/blockers-words.ts';

/** Says what to do before the first delivery, and shows what a blocker and its answer look like. */
export function EmptyBoard() {
  useStyle(turnCss);
  useStyle(statusCss);
  useStyle(css);
  const { empty, status, turn } = useBlockersWords();
  const lang = useLang();
  const { title, obstacle, cost, by, turn: text } = empty.blocker;
  return (
    <>
      <Empty title={empty.title} text={empty.text} />
      <figure>
        <Card className="blocker">
          <figcaption className="blocker-facts">{empty.example}</figcaption>
          <p className="blocker-status" data-tone="done">
            <span className="dot" aria-hidden="true" />
            {status.CONFIRMED}
          </p>
          <h4>{title}</h4>
          <BlockerText blocker={{ obstacle, cost, lang }} />
          <div className="blocker-turn">
            <p className="turn-head">
              <Phrase text={turn.ANSWERED} values={{ by: <b>{by}</b> }} />
            </p>
            <p className="turn-text">{text}</p>
          </div>
        </Card>
      </figure>
    </>
  );
}
