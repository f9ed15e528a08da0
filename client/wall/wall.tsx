import { personAddress } from '../people/addresses.ts';
import { usePlace } from '../route.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Lazily, lazyComponent } from '../ui/lazily.tsx';
import { useStyle } from '../ui/style.ts';
import { useScrollRestoration } from '../ui/use-scroll-restoration.ts';
import { recognitionAddress, wallAddress } from './addresses.ts';
import { ComposeBar } from './feed/compose-bar.tsx';
import { Feed } from './feed/feed.tsx';
import { ValuesAside } from './feed/values-aside.tsx';
import { FilterBar } from './filter/filter-bar.tsx';
import { useWallFilter } from './filter/use-wall-filter.ts';
import { RecognitionPage } from './pages/recognition-page.tsx';
import css from './wall.css?inline';
import { useWallWords } from './words/wall-words.ts';

const personPage = lazyComponent(async () => (await import('./pages/person-page.tsx')).PersonPage);

/** The wall. The feed stays mounted below a recognition or a person, so that Back restores it. */
export function Wall() {
  useStyle(css);
  const words = useWallWords();
  const { route } = usePlace();
  const recognitionId = recognitionAddress.idIn(route);
  const personId = personAddress.idIn(route);
  const isHere = wallAddress.includes(route);
  const wall = useScrollRestoration(isHere);
  const conditions = useWallFilter();
  return (
    <section>
      <h2 className="unseen">{words.wall}</h2>
      {recognitionId && <RecognitionPage key={recognitionId} id={recognitionId} />}
      {personId && (
        <Boundary>
          <Lazily component={personPage} key={personId} id={personId} />
        </Boundary>
      )}
      <div className="wall" ref={wall} hidden={!isHere}>
        <div className="wall-main">
          <ComposeBar />
          <FilterBar {...conditions} />
          <Feed {...conditions} />
        </div>
        <div className="wall-aside" data-no-print="">
          <ValuesAside {...conditions} />
        </div>
      </div>
    </section>
  );
}
