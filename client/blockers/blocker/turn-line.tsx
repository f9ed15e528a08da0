import type { BlockerLineFragment } from '../../graphql.ts';
import { Phrase } from '../../ui/phrase.tsx';
import { useStyle } from '../../ui/style.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import type { BlockersWords } from '../words/words.types.ts';
import { Day } from './day.tsx';
import css from './turn.css?inline';

export type BlockerTurn = BlockerLineFragment['turns'][number];

/** Who did what on which day, what they said, and what they promise. */
export function TurnLine({ turn }: { turn: BlockerTurn }) {
  useStyle(css);
  const words = useBlockersWords();
  const { act, text, lang, remedy, dueOn, takenOn, movedTo } = turn;
  const values = {
    by: <Actor turn={turn} />,
    movedTo: <span dir="auto">{movedTo?.name ?? words.management}</span>,
  };
  return (
    <>
      <p className="turn-head">
        <span>
          <Phrase text={sentenceFor(act, movedTo !== null, words)} values={values} />
        </span>
        <span className="turn-day">
          <Day on={takenOn} />
        </span>
      </p>
      {text && (
        <p className="turn-text" lang={lang ?? undefined} dir="auto">
          {text}
        </p>
      )}
      {(remedy || dueOn) && (
        <p className="turn-promise">
          {remedy && (
            <span>
              <span className="unseen">{words.remedy}: </span>
              {words.remedies[remedy]}
            </span>
          )}
          {dueOn && (
            <span>
              <Phrase text={words.promise} values={{ day: <Day on={dueOn} /> }} />
            </span>
          )}
        </p>
      )}
    </>
  );
}

function Actor({ turn: { actor, onBehalfOf } }: { turn: BlockerTurn }) {
  const words = useBlockersWords();
  const name = <b dir="auto">{actor?.name ?? words.reporter}</b>;
  if (!onBehalfOf) return name;
  return <Phrase text={words.onBehalf} values={{ by: name, leader: <span dir="auto">{onBehalfOf.name}</span> }} />;
}

function sentenceFor(act: BlockerTurn['act'], hasNext: boolean, words: BlockersWords): string {
  return act === 'MOVED_UP' && !hasNext ? words.movedUpTop : words.turn[act];
}
