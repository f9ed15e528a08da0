import { useQuery } from '@apollo/client/react';
import { PlaceLink } from '../../place-link.tsx';
import { Phrase } from '../../ui/phrase.tsx';
import { useBlockersWords } from '../blockers-words.ts';
import { StoryBlockerDocument } from './documents.ts';

/** Below a story that tells how a blocker was removed: the way to that blocker. Asked for a story that stands alone, never for the wall. */
export function StoryBlocker({ id }: { id: string }) {
  const { story: words } = useBlockersWords();
  const { data } = useQuery(StoryBlockerDocument, { variables: { id } });
  const blocker = data?.recognition?.fromBlocker;
  if (!blocker) return null;
  const link = (
    <PlaceLink to={{ at: 'blocker', id: blocker.id }} lang={blocker.lang} dir="auto">
      {blocker.title}
    </PlaceLink>
  );
  return (
    <p className="page-intro story-blocker" style={{ marginBlockStart: 16 }}>
      <Phrase text={words.began} parts={{ blocker: link }} />
    </p>
  );
}
