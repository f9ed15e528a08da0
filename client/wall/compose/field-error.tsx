import { Icon } from '../../ui/icon.tsx';
import css from '../../ui/notes.css?inline';
import { useStyle } from '../../ui/style.ts';

/** An error that screen readers read with its field and in the summary, so it is not announced by itself. */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  useStyle(css);
  if (!text) return null;
  return (
    <p className="notice-line" id={id}>
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}

/** The ids that describe a control: those whose text is there. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
