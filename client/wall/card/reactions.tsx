import type { ReactionKind, RecognitionFragment } from '../../graphql.ts';
import { ErrorLine } from '../../ui/error-note.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useStyle } from '../../ui/style.ts';
import { useWallWords } from '../words/wall-words.ts';
import css from './reactions.css?inline';
import { useReaction } from './use-reaction.ts';

const ICONS: Record<ReactionKind, IconName> = { COPY: 'copy', APPLAUSE: 'applause', HEART: 'heart', BRIGHT: 'bright' };
const ORDER: ReactionKind[] = ['COPY', 'APPLAUSE', 'HEART', 'BRIGHT'];

interface ReactionsProps {
  recognition: RecognitionFragment;
  comments: { open: boolean; controls: string; onToggle: () => void };
}

/** The reactions, a fixed set. "I'll do this too" comes first and in words, since it is the most valuable. */
export function Reactions({ recognition, comments }: ReactionsProps) {
  useStyle(css);
  const words = useWallWords();
  const { mine, react, failed, refused } = useReaction(recognition);
  return (
    <div>
      <div className="reactions" data-no-print="">
        {ORDER.map((kind) => (
          <ReactionButton
            key={kind}
            kind={kind}
            count={recognition.reactions.find((reaction) => reaction.kind === kind)?.count ?? 0}
            pressed={mine.includes(kind)}
            onPress={() => react(kind, !mine.includes(kind))}
          />
        ))}
        <button
          type="button"
          className="reaction"
          aria-expanded={comments.open}
          aria-controls={comments.controls}
          onClick={comments.onToggle}
        >
          <Icon name="comment" />
          {words.recognition.comments(recognition.commentCount)}
        </button>
      </div>
      <ErrorLine error={failed} text={refused?.message} />
    </div>
  );
}

interface ReactionButtonProps {
  kind: ReactionKind;
  count: number;
  pressed: boolean;
  onPress: () => void;
}

function ReactionButton({ kind, count, pressed, onPress }: ReactionButtonProps) {
  const words = useWallWords();
  const isProud = kind === 'COPY';
  const name = words.recognition.reactions[kind];
  return (
    <button
      type="button"
      className="reaction"
      data-proud={isProud || undefined}
      aria-pressed={pressed}
      title={isProud ? undefined : name}
      onClick={onPress}
    >
      <Icon name={ICONS[kind]} filled={pressed && kind !== 'COPY'} />
      <span className={isProud ? undefined : 'unseen'}>{name}</span>
      {count > 0 && ` ${count}`}
    </button>
  );
}
