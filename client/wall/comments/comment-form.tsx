import { useEffect, useId, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { TextArea } from '../../ui/field.tsx';
import { isSendShortcut } from '../../ui/keys.ts';
import { useWallWords } from '../words/wall-words.ts';
import { useComment } from './use-comment.ts';

const MAX = 1_000;

/** A form for a comment; it keeps the text until the comment has arrived. */
export function CommentForm({ recognitionId, focus }: { recognitionId: string; focus: boolean }) {
  const { comments: words } = useWallWords();
  const { text, setText, send, isSending, failed, refused } = useComment(recognitionId);
  const id = useId();
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
        // The button disappears with the text, so the field takes the focus.
        ref.current?.focus({ preventScroll: true });
        send();
      }}
    >
      <label className="unseen" htmlFor={id}>
        {words.write}
      </label>
      <TextArea
        id={id}
        ref={ref}
        rows={1}
        maxLength={MAX}
        placeholder={words.write}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => isSendShortcut(event) && send()}
      />
      <ErrorLine error={failed} text={refused?.message} />
      {text.trim() !== '' && (
        <Button type="submit" busy={isSending}>
          {words.send}
        </Button>
      )}
    </form>
  );
}
