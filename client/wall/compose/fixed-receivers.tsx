import type { PersonNameFragment } from '../../graphql.ts';
import { useComposeWords } from './compose-words.ts';
import { ReceiverChips } from './receiver-chips.tsx';

/** Whom a recognition that is being changed is about. */
export function FixedReceivers({ receivers }: { receivers: readonly PersonNameFragment[] }) {
  const { who } = useComposeWords();
  return (
    <fieldset className="question">
      <legend>{who.label}</legend>
      <p className="hint">{who.fixed}</p>
      <ReceiverChips receivers={receivers} />
    </fieldset>
  );
}
