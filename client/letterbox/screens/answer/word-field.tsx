/** @jsxImportSource preact */
import { useId } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { Field, unseen } from '../../controls/field.tsx';
import { choicesFor } from '../../door/words-in.ts';

interface WordFieldProps {
  number: number;
  typed: string;
  onType: (word: string) => void;
}

/** Fewer letters begin too many words. */
const LEAST_TYPED = 2;

/** A place for one word, completed from the lexicon. A sentence is not cut: its words are offered, and it stays until one is chosen. */
export function WordField({ number, typed, onType }: WordFieldProps) {
  const { culture } = useWords();
  const { lang, lexicon } = useDoorState();
  const list = useId();
  const offered = choicesFor(typed, lexicon);
  const error = offered && (offered.length > 0 ? culture.choose : (lexicon?.whyNoWord(typed, lang) ?? culture.tooLong));
  const completions = lexicon && typed.trim().length >= LEAST_TYPED ? lexicon.completions(typed) : [];
  return (
    <div class="word-field">
      <Field label={culture.place(number)} error={error}>
        {(control) => (
          <input
            class="ink"
            lang={lang}
            dir="auto"
            list={list}
            value={typed}
            ref={unseen}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
            {...control}
          />
        )}
      </Field>
      <datalist id={list}>
        {completions.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
      {offered && offered.length > 0 && (
        <div class="row">
          {offered.map((word) => (
            <Button key={word} onClick={() => onType(word)}>
              {word}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
