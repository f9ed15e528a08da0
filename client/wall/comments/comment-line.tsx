import { useState } from 'react';
import { useRefusableMutation } from '../../apollo/use-refusable-mutation.ts';
import type { RecognitionCommentFragment } from '../../graphql.ts';
import { personAddress } from '../../people/addresses.ts';
import { PlaceLink } from '../../place-link.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { Time } from '../../ui/time.tsx';
import { removeComment } from '../recognition/wall-cache.ts';
import { useWallWords } from '../words/wall-words.ts';
import { TakeDownCommentDocument } from './documents.ts';

const reportDialog = lazyComponent(async () => (await import('../report/report-dialog.tsx')).ReportDialog);

interface CommentLineProps {
  comment: RecognitionCommentFragment;
  recognitionId: string;
  onGone: () => void;
}

export function CommentLine({ comment, recognitionId, onGone }: CommentLineProps) {
  const { comments: words } = useWallWords();
  const [reporting, setReporting] = useState(false);
  const { takeDown, failed, refused } = useTakeDown(comment.id, onGone);
  const { author, text, createdAt, viewerCanTakeDown, viewerCanReport } = comment;
  const items: MenuItem[] = [
    ...(viewerCanTakeDown ? [{ label: words.takeDown, icon: 'bin' as const, onChoose: takeDown }] : []),
    ...(viewerCanReport ? [{ label: words.report, icon: 'flag' as const, onChoose: () => setReporting(true) }] : []),
  ];
  return (
    <li className="comment">
      <Avatar initials={author.initials} size="small" />
      <div>
        <p className="comment-head">
          <PlaceLink to={personAddress.of(author.id)} dir="auto">
            {author.name}
          </PlaceLink>
          {' · '}
          <Time at={createdAt} />
        </p>
        <p className="comment-text" dir="auto">
          {text}
        </p>
        <ErrorLine error={failed} text={refused?.message} />
      </div>
      <Menu label={words.actions(author.name)} items={items} />
      {reporting && (
        <Boundary>
          <Lazily
            component={reportDialog}
            comment={comment}
            recognitionId={recognitionId}
            onClose={() => setReporting(false)}
          />
        </Boundary>
      )}
    </li>
  );
}

/** Removes a comment; the recognition's count comes back with the result. */
function useTakeDown(commentId: string, onGone: () => void) {
  const { send, refused, failed } = useRefusableMutation(TakeDownCommentDocument);
  const takeDown = async () => {
    const { done } = await send(
      { commentId },
      {
        update: (cache, { data }) => {
          if (data?.takeDownComment.__typename === 'Recognition') removeComment(cache, commentId);
        },
      },
    );
    if (done) onGone();
  };
  return { takeDown: () => void takeDown(), refused, failed };
}
