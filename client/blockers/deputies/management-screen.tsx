import { useMutation, useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { PersonNameFragment } from '../../graphql.ts';
import { PersonField } from '../../people/person-field.tsx';
import { PersonOption } from '../../people/person-option.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorLine, ErrorNote } from '../../ui/error-note.tsx';
import { useStyle } from '../../ui/style.ts';
import { BlockerSkeletons } from '../blocker/blocker-skeletons.tsx';
import { PartHead } from '../blocker/section-head.tsx';
import { useManagerWords } from '../words/manager-words.ts';
import css from './deputies.css?inline';
import { ManagementDocument, NameManagementDocument } from './documents.ts';

/** Administrators name who management is; nothing is changed until it is saved. */
export function ManagementScreen() {
  useStyle(css);
  const { management: words } = useManagerWords();
  const { data, error, refetch } = useQuery(ManagementDocument, { fetchPolicy: 'cache-and-network' });
  const known = data?.management;
  return (
    <div className="blocker-part">
      <PartHead title={words.title} intro={words.intro} />
      {!known && error && <ErrorNote error={error} onRetry={() => void refetch().catch(() => {})} />}
      {!known && !error && <BlockerSkeletons />}
      {known && <NameManagement known={known} />}
    </div>
  );
}

function NameManagement({ known }: { known: readonly PersonNameFragment[] }) {
  const { management: words } = useManagerWords();
  const [people, setPeople] = useState(known);
  const list = useRef<HTMLUListElement>(null);
  const [mutate, { data, error, loading, reset }] = useMutation(NameManagementDocument);
  const change = (next: readonly PersonNameFragment[]) => {
    reset();
    setPeople(next);
  };
  const save = () => void mutate({ variables: { input: { personIds: people.map(({ id }) => id) } } }).catch(() => {});
  const answer = data?.nameManagement;
  const isSaved = answer?.__typename === 'Management';
  return (
    <Card as="section" className="deputies">
      <h3>{words.now}</h3>
      {people.length === 0 && <p className="hint">{words.none}</p>}
      <ul ref={list} tabIndex={-1}>
        {people.map((person) => (
          <li key={person.id}>
            <span className="chosen-person">
              <PersonOption person={person} />
            </span>
            <IconButton
              label={words.remove(person.name)}
              icon="close"
              onClick={() => {
                change(people.filter(({ id }) => id !== person.id));
                list.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <PersonField
        label={words.add}
        without={people.map(({ id }) => id)}
        onChoose={(person) => change([...people, person])}
      />
      <ErrorLine error={error} text={answer && !isSaved ? answer.message : undefined} />
      <p role="status" className={isSaved ? 'act-said' : 'unseen'}>
        {isSaved && words.saved}
      </p>
      <Button look="main" busy={loading} onClick={save}>
        {words.save}
      </Button>
    </Card>
  );
}
