/** @jsxImportSource preact */
import { Component, type ComponentChildren } from 'preact';
import { Sheet } from '../controls/sheet.tsx';
import type { FrameWords } from '../words/words.types.ts';

interface BoundaryProps {
  words: FrameWords;
  children: ComponentChildren;
}

/** Never a blank: a screen that breaks says so in its own place. */
export class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render({ words, children }: BoundaryProps) {
    if (!this.state.hasFailed) return children;
    return (
      <Sheet title={words.failed.title}>
        <p class="lede">{words.failed.text}</p>
      </Sheet>
    );
  }
}
