import { blind, finalize } from '../protocol/blind-token.ts';
import type { BlinderCall } from './blinder.ts';

/** Runs off the main thread, from our own origin: the page stays quick while a week's tokens are made. */
self.onmessage = async ({ data }: MessageEvent<{ id: number; call: BlinderCall }>) => {
  const { id, call } = data;
  try {
    const value = call.name === 'blind' ? await blind(...call.args) : await finalize(...call.args);
    self.postMessage({ id, value });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  }
};
