import { cleanup, configure } from '@testing-library/react';
import { options } from 'preact';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/**
 * Screens are waited for, as people wait for them, not flushed by `act`: a press may well load a part first.
 * Machines that run tests are busy; nothing waits this long where it works.
 */
configure({ asyncUtilTimeout: 20_000, eventWrapper: (press) => press() });

/** Effects run after the next paint, and jsdom never paints. */
options.requestAnimationFrame = (run) => setTimeout(run);

/** jsdom knows dialogs but cannot open them: here they are open or not, without the focus that a browser moves. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
/** Asked for by arrow keys between radio buttons. */
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  vi.spyOn(console, 'error');
  history.replaceState(null, '', '/');
  sessionStorage.clear();
});

afterEach(() => {
  cleanup();
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
