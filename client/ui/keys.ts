import type { KeyboardEvent as Pressed } from 'react';

/** Whether an input method takes the key; Safari says so of the last one only by its code. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Control or Command with Enter, which sends; Enter alone makes a new line, as in every text. A key that stays down sends once. */
export function isSendShortcut({ key, ctrlKey, metaKey, nativeEvent }: Pressed): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !nativeEvent.repeat && !isComposing(nativeEvent);
}
