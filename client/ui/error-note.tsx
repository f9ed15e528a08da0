import { Button } from './button.tsx';
import { Card } from './card.tsx';
import { Icon } from './icon.tsx';
import css from './notes.css?inline';
import { useStyle } from './style.ts';
import { useUiWords } from './ui-words.ts';
import { refusedFields, whatFailed } from './what-failed.ts';

/** Shown in place of content that failed: says what happened and offers to retry. */
export function ErrorNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  useStyle(css);
  const words = useUiWords();
  const { kind, incidentId } = whatFailed(error);
  return (
    <Card>
      <div className="note" role="alert">
        <h3>{words.failed[kind].title}</h3>
        <p>{Object.values(refusedFields(error))[0] ?? words.failed[kind].text}</p>
        {incidentId && <small>{words.incident(incidentId)}</small>}
        {onRetry && <Button onClick={onRetry}>{words.retry}</Button>}
      </div>
    </Card>
  );
}

/** One line beside a control. `text` is a refusal's own sentence; without it the error is put into words. */
export function ErrorLine({ error, text }: { error?: unknown; text?: string | null }) {
  useStyle(css);
  const words = useUiWords();
  if (!error && !text) return null;
  return (
    <p className="notice-line" role="alert">
      <Icon name="warning" />
      <span>{text ?? words.failed[whatFailed(error).kind].text}</span>
    </p>
  );
}
