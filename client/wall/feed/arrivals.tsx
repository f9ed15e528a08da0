import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { RecognitionFragment, WallFilter } from '../../graphql.ts';
import { Button } from '../../ui/button.tsx';
import { useStyle } from '../../ui/style.ts';
import { useWallWords } from '../words/wall-words.ts';
import css from './arrivals.css?inline';
import { useArrivals } from './use-arrivals.ts';

interface ArrivalsProps {
  filter: WallFilter | undefined;
  recognitions: readonly RecognitionFragment[];
  /** Where the focus and the scroll position go once they are shown. */
  top: RefObject<HTMLElement | null>;
}

/**
 * A floating button "2 new recognitions", so that nothing moves while somebody reads. An empty feed is read by nobody, and
 * "nothing here yet" would be wrong: there the new ones are shown at once.
 */
export function Arrivals({ filter, recognitions, top }: ArrivalsProps) {
  useStyle(css);
  const words = useWallWords();
  const { waiting, show } = useArrivals(filter, recognitions);
  const showAtOnce = useEffectEvent(show);
  const isReading = recognitions.length > 0;
  useEffect(() => {
    if (!isReading && waiting.length > 0) showAtOnce();
  }, [isReading, waiting]);
  const label = words.newRecognitions(waiting.length);
  return (
    <div className="arrivals" data-no-print="">
      <span className="unseen" role="status">
        {waiting.length > 0 && label}
      </span>
      {waiting.length > 0 && (
        <Button icon="up" onClick={() => onShow(show, top)}>
          {label}
        </Button>
      )}
    </div>
  );
}

function onShow(show: () => void, top: ArrivalsProps['top']): void {
  show();
  top.current?.focus({ preventScroll: true });
  if ((top.current?.getBoundingClientRect().top ?? 0) < 0) top.current?.scrollIntoView({ block: 'start' });
}
