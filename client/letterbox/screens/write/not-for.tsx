/** @jsxImportSource preact */
import { useDoorState, useWords } from '../../controls/door-context.tsx';

/** What letters are not for, and where to go with that. */
export function NotFor() {
  const { notFor } = useWords().write;
  const { confidentialContact: contact } = useDoorState().desk;
  if (!contact) return null;
  return (
    <aside class="not-for" aria-label={notFor.title}>
      <p>
        <strong>{notFor.title}.</strong> {notFor.text}{' '}
        {contact.url ? (
          <a href={contact.url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            {contact.text}
          </a>
        ) : (
          contact.text
        )}
      </p>
    </aside>
  );
}
