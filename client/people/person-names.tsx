import { Fragment } from 'react';
import { PlaceLink } from '../place-link.tsx';
import { personAddress } from './addresses.ts';
import { usePeopleWords } from './people-words.ts';

/** "Marloes Kok en Dewi Tan", each a link to that person. */
export function PersonNames({ people }: { people: readonly { id: string; name: string }[] }) {
  const words = usePeopleWords();
  let next = 0;
  return words.and(people.map(({ name }) => name)).map((piece) => {
    if (piece.type === 'literal') return <Fragment key={`before ${people[next]!.id}`}>{piece.value}</Fragment>;
    const person = people[next++]!;
    return (
      <PlaceLink key={person.id} to={personAddress.of(person.id)} dir="auto">
        {piece.value}
      </PlaceLink>
    );
  });
}
