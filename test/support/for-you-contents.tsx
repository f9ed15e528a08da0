import { render } from '@testing-library/react';
import { use } from 'react';
import { capabilities } from '../../client/capabilities.ts';
import { type ForYouContent, forYouSlot } from '../../client/people/for-you-slot.ts';
import { FilledSlots } from '../../client/slot.tsx';

/** What the manifests put into "For you". */
export async function forYouContents(): Promise<ForYouContent[]> {
  const loads: (() => Promise<ForYouContent>)[] = [];
  const slots = capabilities.flatMap((one) => one.slots ?? []);
  const { unmount } = render(
    <FilledSlots slots={slots}>
      <Slot onRead={(contents) => loads.push(...contents)} />
    </FilledSlots>,
  );
  unmount();
  return Promise.all(loads.map((load) => load()));
}

function Slot({ onRead }: { onRead: (contents: readonly (() => Promise<ForYouContent>)[]) => void }) {
  onRead(use(forYouSlot));
  return null;
}
