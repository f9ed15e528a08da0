import { memo, use, useId, useState } from 'react';
import type { StoryFragment } from '../../graphql.ts';
import { Boundary } from '../../ui/boundary.tsx';
import { Card } from '../../ui/card.tsx';
import { Lazily, part } from '../../ui/lazily.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { useStyle } from '../../ui/style.ts';
import css from '../recognition/recognition.css?inline';
import { StoryText } from '../recognition/recognition-text.tsx';
import { Reactions } from './reactions.tsx';
import { StoryBy } from './recognition-by.tsx';
import { StoryFootContext } from './recognition-foot.ts';
import { StoryHead } from './recognition-head.tsx';

const thread = part(async () => (await import('../comments/thread.tsx')).Thread);

interface StoryCardProps {
  story: StoryFragment;
  /** On its own page, with its comments open. */
  alone?: boolean;
}

/** One customer moment: the person is the headline, what it meant for the customer is what one remembers. */
export const StoryCard = memo(function StoryCard({ story, alone = false }: StoryCardProps) {
  useStyle(css);
  const headingId = useId();
  const threadId = useId();
  const [open, setOpen] = useState(alone);
  const foot = use(StoryFootContext);
  return (
    <Card as="article" className="story" aria-labelledby={headingId}>
      <StoryHead story={story} headingId={headingId} />
      <StoryText story={story} />
      <StoryBy story={story} />
      {foot && (
        <Boundary fallback={null}>
          <Lazily part={foot} storyId={story.id} />
        </Boundary>
      )}
      {/* What is not on the wall can be read, not answered. */}
      {story.publishedAt && (
        <>
          <Reactions story={story} comments={{ open, controls: threadId, onToggle: () => setOpen(!open) }} />
          <div id={threadId} hidden={!open}>
            {open && (
              <Boundary fallback={<Bone width={60} />}>
                <Lazily part={thread} story={story} focus={!alone} />
              </Boundary>
            )}
          </div>
        </>
      )}
    </Card>
  );
});
