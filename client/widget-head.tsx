import type { Shape } from './embed/shape.ts';
import { useWaiting } from './people/use-waiting.ts';
import { PlaceLink } from './place-link.tsx';
import { type Home, homeOf, usePlace } from './route.ts';
import { type Lang, useLang } from './ui/lang.tsx';
import { useStyle } from './ui/style.ts';
import { useWallWords } from './wall/words/wall-words.ts';
import css from './widget-head.css?inline';

/** Said here, so that the first tab waits for no other words than the wall's. */
const BLOCKERS: Record<Lang, string> = { nl: 'Blokkades', en: 'Blockers' };

/** The tabs of the widget; an element on its own shows only the way to what is the reader's own, and back. */
export function WidgetHead({ shape }: { shape: Shape }) {
  useStyle(css);
  const words = useWallWords();
  const lang = useLang();
  const { route, home } = usePlace();
  const waiting = useWaiting();
  const here = homeOf(route);
  const tab = (at: Home, label: string) =>
    (shape === 'tabs' || here === at || home === at) &&
    (shape === 'tabs' || here !== home) && (
      <PlaceLink to={{ at }} aria-current={here === at ? 'page' : undefined}>
        {label}
      </PlaceLink>
    );
  return (
    <nav className="head">
      {tab('wall', words.wall)}
      {tab('blockers', BLOCKERS[lang])}
      <PlaceLink to={{ at: 'for-you' }} aria-current={here ? undefined : 'page'}>
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
