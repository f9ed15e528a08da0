/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useDoorState, useShared, useWords } from '../../controls/door-context.tsx';
import { Later } from '../../controls/later.tsx';
import { Note } from '../../controls/note.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import type { DoorState } from '../../door/door.ts';
import { tokenOf } from '../../door/take-round-tokens.ts';
import { entryOfRound } from '../../protocol/manifest.ts';
import type { FrameWords } from '../../words/words.types.ts';
import { AboutLink } from '../about-link.tsx';
import { WhyClosed, whyNoForm } from '../write/write-screen.tsx';
import { WordsForm } from './words-form.tsx';
import './culture.css';

/** A round of words: what is asked, what is promised, and the places to fill in. It can name only what everybody is offered. */
export function CultureScreen({ round }: { round: string }) {
  const { culture, ...words } = useWords();
  const state = useDoorState();
  const [hash, setHash] = useState<string>();
  if (!state.desk.open || state.desk.closedBecause) return <WhyClosed />;
  if (hash !== undefined) return <Given hash={hash} />;
  const why = whyNoForm(state, words) ?? whyNoWords(state, round, culture);
  return (
    <Sheet title={culture.title} stamp="clean">
      <p class="lede">{culture.intro}</p>
      {why && <Note {...why} role="status" />}
      {state.offers && !why && (
        <>
          <ul class="lines" data-tone="promise">
            {culture.promises(state.offers.minimum).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Later>
            <AboutLink />
            <WordsForm round={round} onGiven={setHash} />
          </Later>
        </>
      )}
    </Sheet>
  );
}

/** Why this person cannot give words here; undefined where nothing is in the way. */
function whyNoWords({ keys, offers, stored }: DoorState, round: string, culture: FrameWords['culture']) {
  const entry = keys.state === 'here' ? entryOfRound(keys.entries, round) : undefined;
  if (!entry || !offers?.answers?.some(({ id, form }) => id === round && form === 'WORDS')) return culture.notOpen;
  const known = tokenOf(stored.rounds, entry);
  if (known?.state === 'elsewhere') return culture.elsewhere;
  if (known?.state === 'unusable') return culture.unusable;
  if (known?.state !== 'signed') return culture.coming;
  return known.token.spent ? culture.given : undefined;
}

/** After the words were sent; they are nowhere else until the letterbox has them. */
function Given({ hash }: { hash: string }) {
  const { door, words } = useShared();
  const { outbox } = useDoorState();
  const item = outbox.find((one) => one.hash === hash);
  const { culture } = words;
  const said = !item ? culture.sent : item.state === 'unsent' ? culture.onItsWay : culture.refused;
  return (
    <Sheet title={said.title} stamp={item ? 'clean' : 'postmarked'}>
      <p class="lede" role="status">
        {said.text}
      </p>
      <div class="row">
        <Button onClick={() => door.outside.send({ type: 'close' })}>{words.sent.done}</Button>
      </div>
    </Sheet>
  );
}
