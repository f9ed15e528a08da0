import { useState } from 'react';
import type { ReactionKind, RecognitionFragment } from '../../graphql.ts';
import { forYouAddress } from '../../people/addresses.ts';
import { PlaceLink } from '../../place-link.tsx';
import { ErrorLine } from '../../ui/error-note.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Phrase } from '../../ui/phrase.tsx';
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
  const [copied, setCopied] = useState(false);
  const press = (kind: ReactionKind, on: boolean) => {
    if (kind === 'COPY') setCopied(on);
    react(kind, on);
  };
  return (
    <div>
      <div className="reactions" data-no-print="">
        {ORDER.map((kind) => (
          <ReactionButton
            key={kind}
            kind={kind}
            count={recognition.reactions.find((reaction) => reaction.kind === kind)?.count ?? 0}
            pressed={mine.includes(kind)}
            onPress={() => press(kind, !mine.includes(kind))}
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
      <CopySaid isShown={copied && mine.includes('COPY')} />
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

/** Says where "I'll do this too" can be found again, once it was just said. */
function CopySaid({ isShown }: { isShown: boolean }) {
  const { copySaid, intentions } = useWallWords().recognition;
  const link = <PlaceLink to={forYouAddress.of('intentions')}>{intentions}</PlaceLink>;
  return (
    <p role="status" className="copy-said">
      {isShown && <Phrase text={copySaid} values={{ intentions: link }} />}
    </p>
  );
}
