import { Fragment } from 'react';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { blockerAddress } from '../addresses.ts';
import { Day } from '../blocker/day.tsx';
import { useDutyWords } from '../words/duty-words.ts';
import type { BoardCheck } from './check-board.ts';
import type { Difference, Erased } from './compare-duty.ts';

/** More of them say nothing more. */
const MOST = 3;

/** That the board agrees with what was published, or what of it does not, and what that proves. */
export function DutyNote({ check }: { check: BoardCheck }) {
  const words = useDutyWords();
  if (check === 'unreachable') return words.unreachable;
  return (
    <>
      <Outcome check={check} />{' '}
      <details>
        <summary>{words.what}</summary>
        {words.proves.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
    </>
  );
}

function Outcome({ check }: { check: Exclude<BoardCheck, 'unreachable'> }) {
  const words = useDutyWords();
  if (check === 'nothing') return words.nothing;
  if (typeof check === 'string') return <b className="duty-difference">{words[check]}</b>;
  const { differences, erased, day } = check;
  return (
    <>
      {differences.length === 0 && <Phrase text={words.agrees} values={{ day: <Day on={day} /> }} />}
      {differences.slice(0, MOST).map((difference, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they come all at once
        <Fragment key={index}>
          <b className="duty-difference">
            <DifferenceLine difference={difference} />
          </b>{' '}
        </Fragment>
      ))}
      {differences.length > MOST && words.more(differences.length - MOST)}
      {erased.slice(0, MOST).map((each) => (
        <Fragment key={`${each.blocker.id} ${each.day}`}>
          {' '}
          <ErasedLine erased={each} />
        </Fragment>
      ))}
    </>
  );
}

function DifferenceLine({ difference }: { difference: Difference }) {
  const words = useDutyWords();
  if (difference.kind === 'figure') {
    const figure = words.figures[difference.figure];
    return <Phrase text={words.figure} values={{ figure, published: <Day on={difference.publishedOn} /> }} />;
  }
  const blocker = <BlockerLink blocker={difference.blocker} />;
  const published = difference.publishedOn && <Day on={difference.publishedOn} />;
  if (difference.kind !== 'backdated') return <Phrase text={words[difference.kind]} values={{ blocker, published }} />;
  const day = <Day on={difference.day} />;
  return <Phrase text={published ? words.backdated : words.unpublished} values={{ blocker, day, published }} />;
}

function ErasedLine({ erased: { blocker, day } }: { erased: Erased }) {
  const values = { blocker: <BlockerLink blocker={blocker} />, day: <Day on={day} /> };
  return <Phrase text={useDutyWords().erased} values={values} />;
}

function BlockerLink({ blocker: { id, title, lang } }: { blocker: Erased['blocker'] }) {
  return (
    <PlaceLink to={blockerAddress.of(id)} lang={lang} dir="auto">
      {title}
    </PlaceLink>
  );
}
