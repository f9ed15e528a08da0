import type { ValueNameFragment } from '../../graphql.ts';
import { useWallWords } from '../words/wall-words.ts';

/** Values have an order, so each carries its numeral; a retired one has none. */
export function RecognitionValue({ value }: { value: ValueNameFragment }) {
  const words = useWallWords();
  return (
    <span className="recognition-value">
      <span className="unseen" lang={value.lang}>
        {words.recognition.value(value.rank, value.name)}
      </span>
      {value.rank && (
        <span className="numeral" aria-hidden="true">
          {value.rank}
        </span>
      )}
      <span aria-hidden="true" lang={value.lang}>
        {value.name}
      </span>
    </span>
  );
}
