/** @jsxImportSource preact */

import { useWords } from '../../controls/door-context.tsx';
import { Field } from '../../controls/field.tsx';
import type { LetterDraft } from '../../door/letter-draft.ts';
import type { Offers } from '../../protocol/offers.ts';

interface RoundProps {
  rounds: Offers['rounds'];
  draft: LetterDraft;
  change: (changes: Partial<LetterDraft>) => void;
}

export function RoundField({ rounds, draft, change }: RoundProps) {
  const { round } = useWords().write;
  return (
    <Field label={round.label}>
      {(control) => (
        <select
          class="input"
          name="round"
          autocomplete="off"
          value={draft.round}
          onChange={({ currentTarget }) => change({ round: currentTarget.value })}
          {...control}
        >
          <option value="">{round.none}</option>
          {rounds.map(({ id, question, asker }) => (
            <option key={id} value={id}>
              {round.option(question, asker)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
