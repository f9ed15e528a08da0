import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { CultureCloud, CultureRoundFactsFragment } from '../../graphql.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Field, Select } from '../../ui/field.tsx';
import { useStyle } from '../../ui/style.ts';
import { VerbForm } from '../../ui/verb-form.tsx';
import { promoteAddress } from '../addresses.ts';
import { useCultureWords } from '../words/culture-words.ts';
import { MergeCultureWordsDocument } from './documents.ts';
import css from './merging.css?inline';

/** What an editor does with words that everybody can read: two become one, or one becomes a value. */
export function WordEditing({ round }: { round: CultureRoundFactsFragment }) {
  useStyle(css);
  const { merge, today, wanted } = useCultureWords();
  return (
    <section className="word-editing" aria-labelledby="word-editing" data-no-print="">
      <h3 id="word-editing">{merge.title}</h3>
      <p className="hint">{merge.intro}</p>
      <div className="two-clouds">
        <CloudEditing roundId={round.id} cloud="TODAY" title={today} words={round.today} />
        <CloudEditing roundId={round.id} cloud="WANTED" title={wanted} words={round.wanted} />
      </div>
    </section>
  );
}

interface CloudEditingProps {
  roundId: string;
  cloud: CultureCloud;
  title: string;
  words: CultureRoundFactsFragment['today'];
}

function CloudEditing({ roundId, cloud, title, words: shown }: CloudEditingProps) {
  const { merge: words, promote } = useCultureWords();
  const [[place, into], choose] = useState(['', '']);
  const [wasTried, setTried] = useState(false);
  const { send, isSending, refused, failed } = useRefusableMutation(MergeCultureWordsDocument);
  if (shown.length === 0) return null;
  const isComplete = place !== '' && into !== '' && place !== into;
  const mergeThem = async () => {
    setTried(true);
    if (isSending || !isComplete) return;
    const { done } = await send({ roundId, cloud, place: Number(place), intoPlace: Number(into) });
    if (!done) return;
    choose(['', '']);
    setTried(false);
  };
  return (
    <div>
      <VerbForm
        {...{ title, send: words.send, isSending, error: failed, refusal: refused?.message }}
        onSend={() => void mergeThem()}
      >
        <WordSelect label={words.word} words={shown} value={place} onPlace={(next) => choose([next, into])} />
        <WordSelect
          {...{ label: words.into, words: shown, value: into }}
          error={wasTried && !isComplete ? words.missing : null}
          onPlace={(next) => choose([place, next])}
        />
      </VerbForm>
      {place !== '' && (
        <PlaceLink className="button" data-look="quiet" to={promoteAddress(roundId, cloud, Number(place))}>
          {promote.link(shown.find((one) => String(one.place) === place)?.word ?? '')}
        </PlaceLink>
      )}
    </div>
  );
}

interface WordSelectProps {
  label: string;
  words: CultureRoundFactsFragment['today'];
  value: string;
  error?: string | null;
  onPlace: (place: string) => void;
}

function WordSelect({ label, words: shown, value, error, onPlace }: WordSelectProps) {
  const { merge } = useCultureWords();
  return (
    <Field label={label} error={error ?? null}>
      {(control) => (
        <Select {...control} value={value} onChange={(event) => onPlace(event.target.value)}>
          <option value="">{merge.choose}</option>
          {shown.map(({ place, word, people }) => (
            <option key={place} value={place}>
              {word} ({people})
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
