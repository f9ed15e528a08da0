import type { Shape } from './embed/shape.ts';
import { homeOf, usePlace } from './route.ts';
import { Boundary } from './ui/boundary.tsx';
import { Lazily, part } from './ui/lazily.tsx';
import { ListSkeleton } from './ui/list-skeleton.tsx';
import { Wall } from './wall/wall.tsx';
import { WidgetHead } from './widget-head.tsx';

const forYou = part(async () => {
  const [{ ForYouPanel }, { wallInForYou }] = await Promise.all([
    import('./people/for-you/for-you-panel.tsx'),
    import('./wall/for-you/wall-in-for-you.tsx'),
  ]);
  return () => <ForYouPanel slots={wallInForYou} />;
});

const blockers = part(async () => (await import('./blockers/blockers.tsx')).Blockers);

/** The slots that capabilities fill: a tab, or a place that an address leads to. */
export function WidgetScreens({ shape }: { shape: Shape }) {
  const { route } = usePlace();
  return (
    <>
      <WidgetHead shape={shape} />
      {homeOf(route) === 'wall' ? (
        <Wall />
      ) : (
        <Boundary key={route.at === 'for-you' ? route.at : 'blockers'} fallback={<ListSkeleton />}>
          <Lazily part={route.at === 'for-you' ? forYou : blockers} />
        </Boundary>
      )}
    </>
  );
}
