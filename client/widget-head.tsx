import { homeOf, tabs } from './capabilities.ts';
import type { Manifest } from './manifest.ts';
import { forYouAddress } from './people/addresses.ts';
import { usePeopleWords } from './people/people-words.ts';
import { useWaiting } from './people/use-waiting.ts';
import { PlaceLink } from './place-link.tsx';
import { usePlace } from './route.ts';
import { useLang } from './ui/lang.tsx';
import { useStyle } from './ui/style.ts';
import css from './widget-head.css?inline';

/** The tabs of the widget; an element on its own shows only the way to what is the reader's own, and back. */
export function WidgetHead({ shape }: { shape: string }) {
  useStyle(css);
  const words = usePeopleWords();
  const { route, home } = usePlace();
  const waiting = useWaiting();
  const here = homeOf(route);
  const shows = (name: string) => shape === 'tabs' || ((here === name || home === name) && here !== home);
  return (
    <nav className="head">
      {tabs.map((one) => shows(one.name) && <Tab key={one.name} capability={one} isHere={one.name === here} />)}
      <PlaceLink to={forYouAddress.of()} aria-current={here ? undefined : 'page'}>
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

function Tab({ capability: { name, tab }, isHere }: { capability: Manifest; isHere: boolean }) {
  const lang = useLang();
  if (!tab) return null;
  return (
    <PlaceLink to={{ at: name }} aria-current={isHere ? 'page' : undefined}>
      {tab[lang]}
    </PlaceLink>
  );
}
