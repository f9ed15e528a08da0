import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { stopOwnKeys } from '../../client/embed/own-keys.ts';
import { Combobox } from '../../client/ui/combobox.tsx';
import { Dialog } from '../../client/ui/dialog.tsx';
import { uiWords } from '../../client/ui/ui-words.ts';
import { VerbForm } from '../../client/ui/verb-form.tsx';

/** The key that accepts or leaves what an input method offers: as browsers say it, and as Safari does. */
const accepting = [{ isComposing: true }, { keyCode: 229 }];

test.each(accepting)('a key of an input method sends no form, closes no dialog and chooses nobody: %o', async (by) => {
  const [onSend, onClose, onChoose] = [vi.fn(), vi.fn(), vi.fn()];
  await Promise.all([uiWords.preload('nl'), uiWords.preload('en')]);
  const control = { id: 'who' };
  render(
    <Dialog title="Dialog" onClose={onClose}>
      <VerbForm title="Form" send="Send" isSending={false} error={null} refusal={undefined} onSend={onSend}>
        <Combobox control={control} text="da" onText={() => {}} options={[{ id: 'dana' }]} onChoose={onChoose}>
          {({ id }) => id}
        </Combobox>
      </VerbForm>
    </Dialog>,
  );
  const field = await screen.findByRole('combobox');
  fireEvent.focus(field);
  const press = (said: object) => {
    fireEvent.keyDown(field, { key: 'Enter', ...said });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true, ...said });
    fireEvent.keyDown(field, { key: 'Escape', ...said });
  };
  press(by);
  expect([onSend, onClose, onChoose].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
  // The same keys work where nothing is being composed.
  await waitFor(() => {
    press({});
    expect([onSend, onClose, onChoose].every(({ mock }) => mock.calls.length > 0)).toBe(true);
  });
});

test.each(accepting)('Escape that leaves an input method does not reach the page around: %o', (by) => {
  const host = document.body.appendChild(document.createElement('div'));
  const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('textarea'));
  const end = stopOwnKeys(host);
  const heard = vi.fn();
  host.parentElement!.addEventListener('keydown', heard);
  fireEvent.keyDown(field, { key: 'Escape', composed: true, ...by });
  expect(heard).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Escape', composed: true });
  expect(heard).toHaveBeenCalledTimes(1);
  host.parentElement!.removeEventListener('keydown', heard);
  end();
  host.remove();
});
