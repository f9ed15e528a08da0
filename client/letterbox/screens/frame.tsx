/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import { type Shared, SharedContext, useDoorState, useShared } from '../controls/door-context.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { outerScreen, type Screen } from '../door/screen.ts';
import type { FrameWords } from '../words/words.types.ts';
import { AboutScreen } from './about-screen.tsx';
import { CourseScreen } from './answer/course-screen.tsx';
import { WordsScreen } from './answer/words-screen.tsx';
import { FrameNav } from './frame-nav.tsx';
import { LettersScreen } from './letters/letters-screen.tsx';
import { ReceiptScreen } from './letters/receipt-screen.tsx';
import { ThreadScreen } from './letters/thread-screen.tsx';
import { MeTooScreen } from './me-too-screen.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { SentScreen } from './sent/sent-screen.tsx';
import { WriteScreen } from './write/write-screen.tsx';
import './frame.css';

/** The root component of the frame. */
export function Frame(shared: Shared) {
  return (
    <SharedContext.Provider value={shared}>
      <Inside />
    </SharedContext.Provider>
  );
}

function Inside() {
  const { door, words, desk } = useShared();
  const { screen: top, lasts } = useDoorState();
  const screen = top.name === 'join' ? top.under : top;
  const outer = outerScreen(screen);
  useEffect(() => {
    door.outside.send({ type: 'state', screen: outer });
    desk.shown = outer;
  }, [door, desk, outer]);
  if (screen.name === 'hidden') return null;
  return (
    <main class="applaus frame">
      <FrameNav at={outer} />
      {!lasts && <p class="fine storage">{words.storage}</p>}
      <ScreenBoundary key={placeOf(screen)} words={words}>
        {top.name === 'join' && <MeTooScreen {...top} />}
        <div hidden={top !== screen}>
          <Place screen={screen} />
        </div>
      </ScreenBoundary>
    </main>
  );
}

/** The React key of a screen, so that another thread or blocker mounts it anew. */
function placeOf(screen: Screen): string {
  return [
    screen.name,
    'threadId' in screen && screen.threadId,
    'blocker' in screen && screen.blocker,
    'round' in screen && screen.round,
  ].join(' ');
}

function Place({ screen }: { screen: Screen }) {
  switch (screen.name) {
    case 'write':
      return <WriteScreen />;
    case 'sent':
      return <SentScreen hash={screen.hash} seed={screen.seed} />;
    case 'letters':
      return <LettersScreen hasLeft={screen.hasLeft} />;
    case 'thread':
      return <ThreadScreen threadId={screen.threadId} />;
    case 'receipt':
      return <ReceiptScreen />;
    case 'me-too':
      return <MeTooScreen {...screen} />;
    case 'culture':
      return <WordsScreen round={screen.round} />;
    case 'dilemma':
      return <CourseScreen round={screen.round} />;
    case 'about':
      return <AboutScreen />;
    case 'hidden':
      return null;
  }
}

/** The only screen where nobody could write anonymously. */
export function Refusal({ title, text }: FrameWords['insecure']) {
  return (
    <main class="applaus frame">
      <Sheet title={title}>
        <p class="lede">{text}</p>
      </Sheet>
    </main>
  );
}
