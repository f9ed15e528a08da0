import { type CSSProperties, use, useEffect, useEffectEvent } from 'react';
import { Bone } from '../../ui/skeleton.tsx';
import { StyleRoot, useStyle } from '../../ui/style.ts';
import { doorStore, useDoor } from '../bridge/frame-store.ts';
import { DOOR_SLOT } from '../bridge/letter-frame.ts';
import type { Shown } from '../bridge/messages.ts';
import { useBlockersWords } from '../words/blockers-words.ts';
import css from './letter.css?inline';

interface DoorPlaceProps {
  show: Shown;
  onClose: (isDone: boolean) => void;
}

/** The page's letter frame, seen here: it is given a slot where it stands, so it is never loaded because of this. */
export function DoorPlace({ show, onClose }: DoorPlaceProps) {
  useStyle(css);
  const { letter: words } = useBlockersWords();
  const shadow = use(StyleRoot);
  const { phase, host, pixels } = useDoor();
  const key = JSON.stringify(show);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!shadow) return;
    const place = JSON.parse(key) as Shown;
    return doorStore.take({ host: shadow.host, title: words.frame, show: place, onClose: (isDone) => close(isDone) });
  }, [shadow, key, words]);
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
      {phase !== 'ready' && <Preparing />}
      <slot
        name={DOOR_SLOT}
        className="door-slot"
        hidden={phase !== 'ready'}
        style={pixels ? ({ '--door-height': `${pixels}px` } as CSSProperties) : undefined}
      />
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
