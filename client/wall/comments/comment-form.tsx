import { useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';
import { isSendShortcut } from '../../ui/keys.ts';
import { useLength } from '../../ui/text-length.ts';
import { useWallWords } from '../words/wall-words.ts';
import { useComment } from './use-comment.ts';

const MAX_LENGTH = 1_000;

/** A form for a comment; it keeps the text until the comment has arrived. */
export function CommentForm({ recognitionId, focus }: { recognitionId: string; focus: boolean }) {
  const { comments: words } = useWallWords();
  const { text, setText, send, isSending, failed, refused } = useComment(recognitionId);
  const { left, tooLong } = useLength(text, MAX_LENGTH);
  const id = useId();
  const problemId = `${id}-problem`;
  const trySend = () => {
    // The button may disappear with the text, so the field takes the focus.
    ref.current?.focus({ preventScroll: true });
    if (!tooLong) send();
  };
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) ref.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <form
      className="comment-form"
      data-no-print=""
      onSubmit={(event) => {
        event.preventDefault();
        trySend();
      }}
    >
      <label className="unseen" htmlFor={id}>
        {words.write}
      </label>
      <TextArea
        id={id}
        ref={ref}
        rows={1}
        aria-invalid={tooLong ? true : undefined}
        aria-describedby={tooLong && problemId}
        placeholder={words.write}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => isSendShortcut(event) && trySend()}
      />
      {left && <span className="hint">{left}</span>}
      <div id={problemId}>
        <ErrorLine error={failed} text={tooLong ?? refused?.message} />
      </div>
      {text.trim() !== '' && (
        <Button type="submit" busy={isSending}>
          {words.send}
        </Button>
      )}
    </form>
  );
}
