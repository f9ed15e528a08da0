import { type CSSProperties, use, useEffect, useEffectEvent } from 'react';
import { Bone } from '../../ui/skeleton.tsx';
import { StyleRoot, useStyle } from '../../ui/style.ts';
import { askBeforeVisits } from '../bridge/ask-before-visits.ts';
import { canSend, frameStore, useFrameState } from '../bridge/frame-store.ts';
import { FRAME_SLOT } from '../bridge/letter-frame.ts';
import type { FrameScreen } from '../bridge/messages.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import css from './letter.css?inline';

interface FrameOutletProps {
  screen: FrameScreen;
  onClose: (isDone: boolean) => void;
}

/** Shows the page's letter frame here. The frame gets another slot where it stands, so that opening this loads nothing. */
export function FrameOutlet({ screen, onClose }: FrameOutletProps) {
  useStyle(css);
  const { letter: words } = useBlockersWords();
  const shadow = use(StyleRoot);
  const { phase, host, pixels, wasLost } = useFrameState();
  const key = JSON.stringify(screen);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!shadow) return;
    return frameStore.show({
      host: shadow.host,
      title: words.frame,
      screen: JSON.parse(key) as FrameScreen,
      onClose: (isDone) => close(isDone),
    });
  }, [shadow, key, words]);
  const asks = canSend(screen);
  useEffect(() => (asks ? askBeforeVisits(words.leave) : undefined), [asks, words]);
  if (host && shadow && host !== shadow.host) return <p className="door-note">{words.elsewhere}</p>;
  if (phase === 'failed') {
    return (
      <div className="door-note" role="alert">
        <h3>{words.failed}</h3>
        <p>{words.failedText}</p>
      </div>
    );
  }
  return (
    <div className="door" aria-busy={phase !== 'ready' || undefined}>
      {wasLost && <LostNote />}
      {phase !== 'ready' && <Preparing />}
      <slot
        name={FRAME_SLOT}
        className="door-slot"
        hidden={phase !== 'ready'}
        style={pixels ? ({ '--door-height': `${pixels}px` } as CSSProperties) : undefined}
      />
    </div>
  );
}

/** What was being written is gone, since the page around it was made anew. */
export function LostNote() {
  const { letter: words } = useBlockersWords();
  return (
    <div className="door-note" role="alert">
      <h3>{words.lost}</h3>
      <p>{words.lostText}</p>
    </div>
  );
}

function Preparing() {
  const { letter: words } = useBlockersWords();
  return (
    <div className="letter-sheet">
      <span className="unseen" role="status">
        {words.preparing}
      </span>
      <Bone width={70} />
      <Bone width={90} />
      <Bone width={40} />
    </div>
  );
}
