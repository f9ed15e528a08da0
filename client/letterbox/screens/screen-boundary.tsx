/** @jsxImportSource preact */
import { Component, type ComponentChildren } from 'preact';
import { Sheet } from '../controls/sheet.tsx';
import type { FrameWords } from '../words/words.types.ts';

interface ScreenBoundaryProps {
  words: FrameWords;
  children: ComponentChildren;
}

/** Shows an error in place of a screen that fails, so that the frame is never blank. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render({ words, children }: ScreenBoundaryProps) {
    if (!this.state.hasFailed) return children;
    return (
      <Sheet title={words.failed.title}>
        <p class="lede">{words.failed.text}</p>
      </Sheet>
    );
  }
}
