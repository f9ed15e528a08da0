import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { PersonNameFragment } from '../../graphql.ts';
import { PersonField } from '../../people/person-field.tsx';
import { PersonOption } from '../../people/person-option.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorLine, ErrorNote } from '../../ui/error-note.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useStyle } from '../../ui/style.ts';
import { BlockerSkeletons } from '../blocker/blocker-skeletons.tsx';
import { useManagingWords } from '../words/managing-words.ts';
import css from './deputies.css?inline';
import { ManagementDocument, NameManagementDocument } from './documents.ts';

/** Administrators name who management is; nothing is changed until it is saved. */
export function ManagementScreen() {
  useStyle(css);
  const { management: words } = useManagingWords();
  const { data, error, refetch } = useQuery(ManagementDocument, { fetchPolicy: 'cache-and-network' });
  const known = data?.management.people;
  return (
    <div className="blockers-section">
      <ScreenHead takesFocus title={words.title} intro={words.intro} />
      {!known && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!known && !error && <BlockerSkeletons />}
      {known && <ManagementForm known={known} />}
    </div>
  );
}

function ManagementForm({ known }: { known: readonly PersonNameFragment[] }) {
  const { management: words } = useManagingWords();
  const [people, setPeople] = useState(known);
  const { send, isSending, done, refused, failed, reset } = useRefusableMutation(NameManagementDocument);
  const ids = people.map(({ id }) => id);
  const change = (next: readonly PersonNameFragment[]) => {
    reset();
    setPeople(next);
  };
  return (
    <Card as="section" className="deputies">
      <h3>{words.now}</h3>
      <ChosenPeople people={people} onChange={change} />
      <PersonField label={words.add} without={ids} onChoose={(person) => change([...people, person])} />
      <ErrorLine error={failed} text={refused?.message} />
      <p role="status" className={done ? 'act-said' : 'unseen'}>
        {done && words.saved}
      </p>
      <Button look="main" busy={isSending} onClick={() => void send({ personIds: ids })}>
        {words.save}
      </Button>
    </Card>
  );
}

interface ChosenPeopleProps {
  people: readonly PersonNameFragment[];
  onChange: (people: readonly PersonNameFragment[]) => void;
}

function ChosenPeople({ people, onChange }: ChosenPeopleProps) {
  const { management: words } = useManagingWords();
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed is gone by then.
  const remove = (person: PersonNameFragment) => {
    onChange(people.filter(({ id }) => id !== person.id));
    list.current?.focus();
  };
  return (
    <>
      {people.length === 0 && <p className="hint">{words.none}</p>}
      <ul ref={list} tabIndex={-1}>
        {people.map((person) => (
          <li key={person.id}>
            <span className="chosen-person">
              <PersonOption person={person} />
            </span>
            <IconButton label={words.remove(person.name)} icon="close" onClick={() => remove(person)} />
          </li>
        ))}
      </ul>
    </>
  );
}
