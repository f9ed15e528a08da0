import type { PersonNameFragment } from '../graphql.ts';
import { Avatar } from '../ui/avatar.tsx';

/** A person with the title and department that distinguish namesakes. */
export function PersonOption({ person }: { person: PersonNameFragment }) {
  return (
    <>
      <Avatar initials={person.initials} size="small" />
      <span>
        <span dir="auto">{person.name}</span>
        <small>{[person.title, person.department?.name].filter(Boolean).join(' · ')}</small>
      </span>
    </>
  );
}
