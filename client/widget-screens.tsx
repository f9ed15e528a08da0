import { capabilityAt } from './capabilities.ts';
import { usePlace } from './route.ts';
import { WidgetHead } from './widget-head.tsx';

/** The tabs, and the screens of whose place it is. */
export function WidgetScreens({ shape }: { shape: string }) {
  const { route } = usePlace();
  const { name, Screens } = capabilityAt(route) ?? {};
  return (
    <>
      <WidgetHead shape={shape} />
      {Screens && <Screens key={name} />}
    </>
  );
}
