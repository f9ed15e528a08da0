import type { KeyboardEvent } from 'react';
import type { RecognitionFragment } from '../../graphql.ts';
import { useStyle } from '../../ui/style.ts';
import { RecognitionCard } from '../card/recognition-card.tsx';
import { useWallWords } from '../words/wall-words.ts';
import { useCardGroups } from './card-groups.ts';
import css from './cards.css?inline';

interface CardsProps {
  recognitions: readonly RecognitionFragment[];
  hasNext: boolean;
  isLoadingNext: boolean;
}

/** The feed of ARIA: who does not see the wall hears where each recognition stands, and goes from one to the next. */
export function Cards({ recognitions, hasNext, isLoadingNext }: CardsProps) {
  useStyle(css);
  const words = useWallWords();
  const groups = useCardGroups(recognitions);
  if (recognitions.length === 0) return null;
  return (
    <div role="feed" className="cards" aria-label={words.wall} aria-busy={isLoadingNext} onKeyDown={onFeedKey}>
      {groups.map(({ place, first, cards }) => (
        <div key={place} className="card-group">
          {cards.map((recognition, index) => (
            <RecognitionCard
              key={recognition.id}
              recognition={recognition}
              position={first + index}
              setSize={hasNext ? -1 : recognitions.length}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

const steps: Partial<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/**
 * Page Down and Page Up lead from one article of a feed to the next (ARIA Authoring Practices, Feed). In a text they move the
 * caret, as everywhere.
 */
function onFeedKey(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const target = event.target as HTMLElement;
  if (!step || target.closest('textarea, input, dialog')) return;
  const articles = [...event.currentTarget.querySelectorAll<HTMLElement>('[aria-posinset]')];
  const next = articles[articles.findIndex((article) => article.contains(target)) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
