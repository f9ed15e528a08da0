/** @jsxImportSource preact */
import { useDoorState, useWords } from '../../controls/door-context.tsx';
import { Field } from '../../controls/field.tsx';
import type { LetterDraft } from '../../door/letter-draft.ts';

/** Chooses a leader or management as a whole; in a round there is no choice, since whoever asked answers. */
export function AddresseeField({
  draft,
  change,
}: {
  draft: LetterDraft;
  change: (changes: Partial<LetterDraft>) => void;
}) {
  const { addressee } = useWords().write;
  const { leaders, rounds } = useDoorState().offers!;
  const round = rounds.find(({ id }) => id === draft.round);
  if (round) return <p class="fine">{addressee.round(round.asker, round.people)}</p>;
  return (
    <Field label={addressee.label} hint={addressee.hint}>
      {(control) => (
        <select
          class="input"
          name="addressee"
          autocomplete="off"
          value={leaders.some(({ id }) => id === draft.addressee) ? draft.addressee : ''}
          onChange={({ currentTarget }) => change({ addressee: currentTarget.value })}
          {...control}
        >
          <option value="">{addressee.management}</option>
          {leaders.map(({ id, name, title, people }) => (
            <option key={id} value={id}>
              {addressee.leader(name, title, people)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
