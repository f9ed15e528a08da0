import { use } from 'react';
import { Boundary } from '../../ui/boundary.tsx';
import { useLang } from '../../ui/lang.tsx';
import { Lazily, lazyComponent } from '../../ui/lazily.tsx';
import { ListSkeleton } from '../../ui/list-skeleton.tsx';
import { forYouSlot } from '../for-you-slot.ts';

const panel = lazyComponent(async () => (await import('./for-you-panel.tsx')).ForYouPanel);

export function ForYou() {
  return (
    <Boundary fallback={<ListSkeleton />}>
      <LoadedForYou />
    </Boundary>
  );
}

/** Loads the panel and the content of all capabilities together. */
function LoadedForYou() {
  const lang = useLang();
  const loading = use(forYouSlot).map((load) => load());
  void panel.load();
  const contents = loading.map((content) => use(content));
  const texts = contents.map((content) => content.texts.preload(lang));
  for (const one of texts) use(one);
  return <Lazily component={panel} contents={contents} />;
}
