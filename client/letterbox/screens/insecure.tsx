/** @jsxImportSource preact */

import { Sheet } from '../controls/sheet.tsx';
import type { FrameWords } from '../words/words.types.ts';
import './frame.css';

/** All that is shown where the page came over http://. */
export function Insecure({ words }: { words: FrameWords }) {
  return (
    <main class="applaus frame">
      <Sheet title={words.insecure.title}>
        <p class="lede">{words.insecure.text}</p>
      </Sheet>
    </main>
  );
}
