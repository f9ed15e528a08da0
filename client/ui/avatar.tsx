import css from './avatar.css?inline';
import { useStyle } from './style.ts';

/** Initials in a circle. The name is always beside it, so it is hidden from screen readers. */
export function Avatar({ initials, size }: { initials: string; size?: 'small' }) {
  useStyle(css);
  return (
    <span className="avatar" data-size={size} aria-hidden="true">
      {initials}
    </span>
  );
}

/** Avatars of at most three people, and the number of the others. */
export function Avatars({ people, size }: { people: readonly { id: string; initials: string }[]; size?: 'small' }) {
  const shown = people.length > 3 ? people.slice(0, 2) : people;
  return (
    <span className="avatars">
      {shown.map((person) => (
        <Avatar key={person.id} initials={person.initials} size={size} />
      ))}
      {people.length > shown.length && <Avatar initials={`+${people.length - shown.length}`} size={size} />}
    </span>
  );
}
