/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Choice } from '../../controls/choice.tsx';
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import type { DoorState } from '../../door/door.ts';
import { tokenOf } from '../../door/take-round-tokens.ts';
import { entryOfRound } from '../../protocol/manifest.ts';
import type { AnswerOffer } from '../../protocol/offers.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswerScreen, languageOf } from './answer-screen.tsx';
import { useAnswer } from './use-answer.ts';
import './course.css';

/** The dilemma of the week. */
export function CourseScreen({ round }: { round: string }) {
  const { dilemma } = useWords();
  return (
    <AnswerScreen round={round} form="COURSE" asked={dilemma}>
      {(offer, onSent) => <CourseForm offer={offer} onSent={onSent} />}
    </AnswerScreen>
  );
}

/** Two courses of action, of which nothing says behind which of them stands the value that comes first. */
function CourseForm({ offer, onSent }: { offer: AnswerOffer; onSent: (hash: string) => void }) {
  const { dilemma, day } = useWords();
  const state = useDoorState();
  const { places, change, send, ...form } = useAnswer(offer, [], onSent);
  const lang = languageOf(offer, state);
  const [order] = useState(() => orderOfCourses(state, offer.id));
  return (
    <AnswerForm {...form} send={dilemma.send} onSend={() => void send(places[0] ? undefined : dilemma.nothing)}>
      <fieldset class="field">
        <legend>{dilemma.choose(day(offer.closesOn))}</legend>
        <div class="choices courses" data-columns="2" lang={lang}>
          {order.map((place) => (
            <Choice
              key={place}
              name="course"
              label={offer.texts?.courses[place - 1]?.[lang] ?? ''}
              isChosen={places[0] === `${place}`}
              onChoose={() => change([`${place}`])}
            />
          ))}
        </div>
      </fieldset>
    </AnswerForm>
  );
}

/** The places of the courses in an order that is random in each browser, and the same there for as long as the token is. */
function orderOfCourses({ keys, stored }: Pick<DoorState, 'keys' | 'stored'>, round: string): readonly number[] {
  const entry = keys.state === 'here' ? entryOfRound(keys.entries, round) : undefined;
  const known = entry && tokenOf(stored.rounds, entry);
  return known && known.token.seed[0]! % 2 === 1 ? [2, 1] : [1, 2];
}
