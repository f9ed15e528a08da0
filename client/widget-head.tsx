import { useQuery } from '@apollo/client/react';
import type { Shape } from './embed/element-for.ts';
import { WaitingDocument } from './graphql.ts';
import { PlaceLink } from './place-link.tsx';
import { usePlace } from './route.ts';
import { useStyle } from './ui/style.ts';
import { useWallWords } from './wall/wall-words.ts';
import css from './widget-head.css?inline';

/** The tabs of the widget; a wall on its own shows them too, as the way to what waits for its reader. */
export function WidgetHead({ shape }: { shape: Shape }) {
  useStyle(css);
  const words = useWallWords();
  const { route } = usePlace();
  const waiting = useQuery(WaitingDocument).data?.forYou.waiting ?? 0;
  const isForYou = route.at === 'for-you';
  if (shape === 'wall' && waiting === 0 && !isForYou) return null;
  return (
    <nav className="head">
      <PlaceLink to={{ at: 'wall' }} aria-current={isForYou ? undefined : 'page'}>
        {words.wall}
      </PlaceLink>
      <PlaceLink to={{ at: 'for-you' }} aria-current={isForYou ? 'page' : undefined}>
        {words.forYou}
        {waiting > 0 && (
          <span className="count">
            <span aria-hidden="true">{waiting}</span>
            <span className="unseen">{words.waiting(waiting)}</span>
          </span>
        )}
      </PlaceLink>
    </nav>
  );
}
