import { useId } from 'react';
import type { DilemmaFactsFragment } from '../../graphql.ts';
import { usePeopleWords } from '../../people/people-words.ts';
import { PlaceLink } from '../../place-link.tsx';
import { recognitionAddress } from '../../wall/addresses.ts';
import { useDilemmasWords } from '../words/dilemmas-words.ts';

type Recognitions = DilemmaFactsFragment['recognitions'];

/** Stories on the wall in which just this happened: what it meant for the customer, and about whom it is. */
export function DilemmaRecognitions({ recognitions }: { recognitions: Recognitions }) {
  const words = useDilemmasWords();
  const id = useId();
  if (recognitions.length === 0) return null;
  return (
    <section className="dilemma-recognitions" aria-labelledby={id}>
      <p className="dilemma-label" id={id}>
        {words.recognitions}
      </p>
      <ul>
        {recognitions.map((recognition) => (
          <li key={recognition.id}>
            <RecognitionLine recognition={recognition} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Over Yusuf Demir", which leads to the story, and what it meant. */
export function RecognitionLine({
  recognition: { id, effect, lang, receivers },
}: {
  recognition: Recognitions[number];
}) {
  const words = useDilemmasWords();
  const { and } = usePeopleWords();
  const names = and(receivers.map(({ name }) => name)).map(({ value }) => value);
  return (
    <>
      <PlaceLink to={recognitionAddress.of(id)}>
        {words.about} <bdi>{names.join('')}</bdi>
      </PlaceLink>
      <p lang={lang} dir="auto">
        {effect}
      </p>
    </>
  );
}
