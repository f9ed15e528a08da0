/** @jsxImportSource preact */
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Door, DoorState } from '../door/door.ts';
import type { LetterDraft } from '../door/letter-draft.ts';
import type { Screen } from '../door/screen.ts';
import type { OuterScreen } from '../outside/messages.ts';
import type { FrameWords } from '../words/words.types.ts';

/** What all screens share. `desk` lives in memory alone and is never stored. */
export interface Shared {
  door: Door;
  words: FrameWords;
  desk: {
    /** The letter being written. */
    draft: LetterDraft | undefined;
    /** What is filled in and not sent of a round, by its uuid. */
    places?: Record<string, readonly string[]>;
    /** The last screen that the page outside was told. */
    shown?: OuterScreen;
  };
  goTo: (screen: Screen) => void;
}

export const SharedContext = createContext<Shared | null>(null);

export function useShared(): Shared {
  return useContext(SharedContext)!;
}

export function useWords(): FrameWords {
  return useShared().words;
}

export function useDoorState(): DoorState {
  const { door } = useShared();
  const [, setState] = useState(door.state);
  useLayoutEffect(() => {
    const renew = () => setState(door.state);
    renew(); // it may have changed since it was drawn
    return door.subscribe(renew);
  }, [door]);
  return door.state;
}
