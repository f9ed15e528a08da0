import { type RefObject, use, useEffect, useRef } from 'react';
import { usePlace } from '../route.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Lazily } from '../ui/lazily.tsx';
import { ListSkeleton } from '../ui/list-skeleton.tsx';
import { useScrollRestoration } from '../ui/use-scroll-restoration.ts';
import { purposeAddress } from './addresses.ts';
import { PurposePage } from './page/purpose-page.tsx';
import { purposeScreenSlot } from './page/purpose-screen-slot.ts';
import { screenAt } from './screens.tsx';

/** The page, and the screens that open from it. The page stays mounted below, so that Back finds it as it was left. */
export function PurposeScreens() {
  const { route } = usePlace();
  const path = purposeAddress.idIn(route);
  const opened = screenAt(path, use(purposeScreenSlot));
  const page = useScrollRestoration(!opened);
  useFocusOnReturn(page, !opened);
  return (
    <section>
      {opened && (
        <Boundary key={path} fallback={<ListSkeleton />}>
          <Lazily {...opened} />
        </Boundary>
      )}
      <div ref={page} tabIndex={-1} hidden={!!opened}>
        <PurposePage />
      </div>
    </section>
  );
}

/** What had the focus on a screen is gone with it, so the page takes it: a keyboard would start at the top of the intranet. */
function useFocusOnReturn(page: RefObject<HTMLElement | null>, isShown: boolean): void {
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) page.current?.focus({ preventScroll: true });
    wasShown.current = isShown;
  }, [page, isShown]);
}
