import type { ValueNameFragment } from '../../graphql.ts';
import { useWallWords } from '../words/wall-words.ts';

/** Values have an order, so each carries its numeral. */
export function RecognitionValue({ value }: { value: ValueNameFragment }) {
  const words = useWallWords();
  return (
    <span className="story-value">
      <span className="unseen" lang={value.lang}>
        {words.recognition.value(value.rank, value.name)}
      </span>
      <span className="numeral" aria-hidden="true">
        {value.rank}
      </span>
      <span aria-hidden="true" lang={value.lang}>
        {value.name}
      </span>
    </span>
  );
}
