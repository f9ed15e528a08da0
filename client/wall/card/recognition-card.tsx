import { memo, use, useId, useState } from 'react';
import type { RecognitionFragment } from '../../graphql.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Card } from '../../ui/card.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import css from '../recognition/recognition.css?inline';
import { RecognitionText } from '../recognition/recognition-text.tsx';
import { FoldedText } from './folded-text.tsx';
import { Reactions } from './reactions.tsx';
import { RecognitionBy } from './recognition-by.tsx';
import { recognitionFootSlot } from './recognition-foot.ts';
import { RecognitionHead } from './recognition-head.tsx';

const thread = lazyComponent(async () => (await import('../comments/thread.tsx')).Thread);

interface RecognitionCardProps {
  recognition: RecognitionFragment;
  /** True on its own page, where its comments are open. */
  alone?: boolean;
  /** Its place in a feed, from 1. */
  position?: number;
  /** How many the feed has; -1 while there are more than are shown. */
  setSize?: number;
}

/** A recognition on the wall: the receivers are its heading, and what it meant for the customer is emphasised. */
export const RecognitionCard = memo(function RecognitionCard({
  recognition,
  alone = false,
  position,
  setSize,
}: RecognitionCardProps) {
  useStyle(css);
  const headingId = useId();
  const threadId = useId();
  const [open, setOpen] = useState(alone);
  const feet = use(recognitionFootSlot);
  return (
    <Card
      as="article"
      className="recognition"
      tabIndex={position && -1}
      aria-labelledby={headingId}
      aria-posinset={position}
      aria-setsize={setSize}
    >
      <RecognitionHead recognition={recognition} headingId={headingId} />
      {alone ? <RecognitionText recognition={recognition} /> : <FoldedText recognition={recognition} />}
      <RecognitionBy recognition={recognition} />
      {feet.map(({ name, component: foot }) => (
        <Boundary key={name} fallback={null}>
          <Lazily component={foot} recognitionId={recognition.id} />
        </Boundary>
      ))}
      {/* A recognition that is not on the wall can be read, but not reacted to. */}
      {recognition.publishedAt && (
        <>
          <Reactions
            recognition={recognition}
            comments={{ open, controls: threadId, onToggle: () => setOpen(!open) }}
          />
          <div id={threadId} hidden={!open}>
            {open && (
              <Boundary fallback={<Bone width={60} />}>
                <Lazily component={thread} recognition={recognition} focus={!alone} />
              </Boundary>
            )}
          </div>
        </>
      )}
    </Card>
  );
});
