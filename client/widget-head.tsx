import type { Shape } from './embed/shape.ts';
import { useWaiting } from './people/use-waiting.ts';
import { PlaceLink } from './place-link.tsx';
import { usePlace } from './route.ts';
import { useStyle } from './ui/style.ts';
import { useWallWords } from './wall/wall-words.ts';
import css from './widget-head.css?inline';

/** The tabs of the widget; a wall on its own shows only the way to what is the reader's own. */
export function WidgetHead({ shape }: { shape: Shape }) {
  useStyle(css);
  const words = useWallWords();
  const { route } = usePlace();
  const waiting = useWaiting();
  const isForYou = route.at === 'for-you';
  return (
    <nav className="head">
      {(shape === 'tabs' || isForYou) && (
        <PlaceLink to={{ at: 'wall' }} aria-current={isForYou ? undefined : 'page'}>
          {words.wall}
        </PlaceLink>
      )}
      <PlaceLink to={{ at: 'for-you' }} aria-current={isForYou ? 'page' : undefined}>
        {words.forYou}{' '}
        {waiting > 0 && (
          <span className="count">
            <span aria-hidden="true">{waiting > 99 ? '99+' : waiting}</span>
            <span className="unseen">{words.waiting(waiting)}</span>
          </span>
        )}
      </PlaceLink>
    </nav>
  );
}
