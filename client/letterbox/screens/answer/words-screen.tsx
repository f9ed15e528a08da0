/** @jsxImportSource preact */
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { choicesFor } from '../../door/words-in.ts';
import type { AnswerOffer } from '../../protocol/offers.ts';
import { isNothing } from '../../protocol/text-length.ts';
import { AnswerForm } from './answer-form.tsx';
import { AnswerScreen } from './answer-screen.tsx';
import { useAnswer } from './use-answer.ts';
import { WordField } from './word-field.tsx';
import './words.css';

/** Four for today, then four for what is wanted. */
const EMPTY = Array.from({ length: 8 }, () => '');
const HALF = EMPTY.length / 2;
const NUMBERS = [1, 2, 3, 4];

/** A round of words for the culture. */
export function WordsScreen({ round }: { round: string }) {
  const { culture } = useWords();
  return (
    <AnswerScreen round={round} form="WORDS" asked={culture}>
      {(offer, onSent) => <WordsForm offer={offer} onSent={onSent} />}
    </AnswerScreen>
  );
}

function WordsForm({ offer, onSent }: { offer: AnswerOffer; onSent: (hash: string) => void }) {
  const { culture } = useWords();
  const { lexicon } = useDoorState();
  const { places, change, send, ...form } = useAnswer(offer, EMPTY, onSent);
  const missing = () => {
    if (places.every(isNothing)) return culture.nothing;
    return places.some((typed) => choicesFor(typed, lexicon)) ? culture.sentences : undefined;
  };
  return (
    <AnswerForm {...form} send={culture.send} onSend={() => void send(missing())}>
      <CloudFields legend={culture.today} from={0} places={places} change={change} />
      <CloudFields legend={culture.wanted} from={HALF} places={places} change={change} />
    </AnswerForm>
  );
}

interface CloudFieldsProps {
  legend: string;
  /** The first of its places. */
  from: number;
  places: readonly string[];
  change: (places: readonly string[]) => void;
}

function CloudFields({ legend, from, places, change }: CloudFieldsProps) {
  return (
    <fieldset class="cloud-words">
      <legend>{legend}</legend>
      {NUMBERS.map((number) => {
        const place = from + number - 1;
        return (
          <WordField
            key={number}
            number={number}
            typed={places[place]!}
            onType={(word) => change(places.with(place, word))}
          />
        );
      })}
    </fieldset>
  );
}
