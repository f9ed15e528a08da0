/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useDoorState, useShared, useWords } from '../../controls/door-context.tsx';
import { Later } from '../../controls/later.tsx';
import { Note } from '../../controls/note.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import type { DoorState } from '../../door/door.ts';
import { tokenOf } from '../../door/take-round-tokens.ts';
import { entryOfRound } from '../../protocol/manifest.ts';
import type { AnswerOffer } from '../../protocol/offers.ts';
import type { AnswerWords, AskedWords } from '../../words/answer.types.ts';
import { AboutLink } from '../about-link.tsx';
import { WhyClosed, whyNoForm } from '../write/write-screen.tsx';

interface AnswerScreenProps {
  /** The uuid that the page outside asked for: only a round that everybody is offered is shown. */
  round: string;
  form: AnswerOffer['form'];
  asked: AskedWords;
  children: (offer: AnswerOffer, onSent: (hash: string) => void) => ComponentChildren;
}

/** What is asked in a round, what is promised, and the form below; or why there is none. */
export function AnswerScreen({ round, form, asked, children }: AnswerScreenProps) {
  const { answer, ...words } = useWords();
  const state = useDoorState();
  const [hash, setHash] = useState<string>();
  const shown = useRef<AnswerOffer | undefined>(undefined);
  // One that closes while somebody answers stays, with what is filled in.
  const offer = state.offers?.answers?.find((one) => one.id === round && one.form === form) ?? shown.current;
  shown.current = offer;
  if (!state.desk.open || state.desk.closedBecause) return <WhyClosed />;
  if (hash !== undefined) return <Sent hash={hash} later={asked.later} />;
  const why = whyNoForm(state, words) ?? whyNoAnswer(state, offer, answer, asked);
  const lang = offer && languageOf(offer, state);
  const question = lang && offer.texts?.question[lang];
  return (
    <Sheet title={asked.title} stamp="clean">
      {question && (
        <blockquote class="voice" lang={lang}>
          {question}
        </blockquote>
      )}
      <p class="lede">{asked.intro}</p>
      {why && <Note {...why} role="status" />}
      {state.offers && offer && !why && (
        <>
          <ul class="lines" data-tone="promise">
            {[asked.promises[0], answer.groups(state.offers.minimum), asked.promises[1]].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Later>
            <AboutLink />
            {children(offer, setHash)}
          </Later>
        </>
      )}
    </Sheet>
  );
}

/** The language in which a round's texts are there: that of the page if it is one of them. */
export function languageOf({ texts }: AnswerOffer, { lang }: Pick<DoorState, 'lang'>): DoorState['lang'] {
  const other = lang === 'nl' ? 'en' : 'nl';
  return texts && texts.question[lang] === null ? other : lang;
}

/** Why this person cannot answer here; undefined where nothing is in the way. */
function whyNoAnswer(
  { keys, stored, openly }: DoorState,
  offer: AnswerOffer | undefined,
  answer: AnswerWords['answer'],
  { later }: AskedWords,
) {
  const entry = keys.state === 'here' && offer && entryOfRound(keys.entries, offer.id);
  if (!entry) return answer.notOpen;
  if (openly.includes(offer.id)) return answer.openly;
  const known = tokenOf(stored.rounds, entry);
  if (known?.state === 'elsewhere' || known?.state === 'unusable') return answer[known.state];
  if (known?.state !== 'signed') return answer.coming;
  return known.token.spent ? { title: answer.given, text: later } : undefined;
}

/** After an answer was sent; it is nowhere else until the letterbox has it. */
function Sent({ hash, later }: { hash: string; later: string }) {
  const { door, words } = useShared();
  const { outbox } = useDoorState();
  const item = outbox.find((one) => one.hash === hash);
  const { answer } = words;
  const said = item && (item.state === 'unsent' ? answer.onItsWay : answer.refused);
  return (
    <Sheet title={said?.title ?? answer.sent.title} stamp={item ? 'clean' : 'postmarked'}>
      <p class="lede" role="status">
        {said?.text ?? `${answer.sent.text} ${later}`}
      </p>
      <div class="row">
        <Button onClick={() => door.outside.send({ type: 'close' })}>{words.sent.done}</Button>
      </div>
    </Sheet>
  );
}
