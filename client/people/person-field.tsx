import { useState } from 'react';
import type { PersonNameFragment } from '../graphql.ts';
import { Combobox } from '../ui/combobox.tsx';
import { Field } from '../ui/field.tsx';
import { usePeopleWords } from './people-words.ts';
import { PersonOption } from './person-option.tsx';
import { usePeopleSearch } from './use-people-search.ts';

interface PersonFieldProps {
  label: string;
  hint?: string;
  error?: string | null;
  /** People who cannot be chosen, such as those who already are. */
  without?: readonly string[];
  onChoose: (person: PersonNameFragment) => void;
}

/** Finds a colleague by any part of the name. The text is cleared once somebody is chosen. */
export function PersonField({ label, hint, error, without = [], onChoose }: PersonFieldProps) {
  const words = usePeopleWords();
  const [text, setText] = useState('');
  const { people, loading } = usePeopleSearch(text);
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <Combobox
          control={control}
          text={text}
          onText={setText}
          loading={loading}
          options={people.filter(({ id }) => !without.includes(id))}
          placeholder={words.searchPeople}
          onChoose={(person) => {
            setText('');
            onChoose(person);
          }}
        >
          {(person) => <PersonOption person={person} />}
        </Combobox>
      )}
    </Field>
  );
}
