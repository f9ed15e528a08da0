/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useShared } from '../../controls/door-context.tsx';
import { ErrorLine } from '../../controls/field.tsx';
import { PLACES, sendWords } from '../../door/send-answer.ts';
import { choicesFor, isNothing } from '../../door/words-in.ts';
import { WordField } from './word-field.tsx';

const EMPTY = Array.from({ length: PLACES }, () => '');
const HALF = PLACES / 2;
const NUMBERS = [1, 2, 3, 4];

/** Eight places. What is typed stays in memory while the person looks at another screen, and is never stored. */
export function WordsForm({ round, onGiven }: { round: string; onGiven: (hash: string) => void }) {
  const { door, words, desk } = useShared();
  const { culture } = words;
  const [places, setPlaces] = useState<readonly string[]>(() => desk.places?.[round] ?? EMPTY);
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);
  const change = (changed: readonly string[]) => {
    desk.places = { [round]: changed };
    setPlaces(changed);
    setProblem(undefined);
  };
  const send = async () => {
    if (places.every(isNothing)) return setProblem(culture.nothing);
    if (places.some((typed) => choicesFor(typed, door.state.lexicon))) return setProblem(culture.sentences);
    setSending(true);
    const given = await sendWords(door, round, places);
    setSending(false);
    if ('failed' in given) return setProblem(culture.over);
    desk.places = undefined;
    onGiven(given.sent.hash);
  };
  return (
    <form class="letter" onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <CloudFields legend={culture.today} from={0} places={places} change={change} />
      <CloudFields legend={culture.wanted} from={HALF} places={places} change={change} />
      {problem && <ErrorLine text={problem} />}
      <p class="fine">{culture.before}</p>
      <div class="row">
        <Button look="main" busy={isSending} onClick={() => void send()}>
          {culture.send}
        </Button>
      </div>
    </form>
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
