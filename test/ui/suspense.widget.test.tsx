import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Ref, useEffect, useEffectEvent, useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { Boundary } from '../../client/ui/boundary.tsx';
import { Button } from '../../client/ui/button.tsx';
import { Lazily, type LazyComponent, lazyComponent } from '../../client/ui/lazily.tsx';
import { uiWords } from '../../client/ui/ui-words.ts';

const Detail = () => <p>All of it</p>;

/** A form and, once it is asked for, something that has to be loaded first. */
function Form({ detail }: { detail: LazyComponent<object> }) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  return (
    <>
      <input value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" onClick={() => setOpen(true)}>
        More
      </button>
      {open && <Lazily component={detail} />}
    </>
  );
}

function show(detail: LazyComponent<object>) {
  render(
    <Boundary fallback={<p>Loading</p>}>
      <Form detail={detail} />
      <footer>The end</footer>
    </Boundary>,
  );
  return userEvent.setup();
}

test('what is typed is there after something beside it had to be loaded, and all is hidden meanwhile', async () => {
  let finish = (_: typeof Detail) => {};
  const user = show(lazyComponent(() => new Promise((resolve) => (finish = resolve))));
  const input = screen.getByRole('textbox');
  await user.type(input, 'A long story');
  await user.click(screen.getByRole('button', { name: 'More' }));

  await screen.findByText('Loading');
  const shown = [input, screen.getByText('More'), screen.getByText('The end')];
  expect(shown.map(({ style }) => style.display)).toEqual(['none', 'none', 'none']);

  finish(Detail);
  await screen.findByText('All of it');
  expect(screen.queryByText('Loading')).toBeNull();
  expect(shown.map(({ style }) => style.display)).toEqual(['', '', '']);
  expect(screen.getByRole('textbox')).toBe(input);
  expect(input).toHaveProperty('value', 'A long story');
});

test('what cannot be loaded is said, and loaded once more when it is asked for', async () => {
  await Promise.all([uiWords.preload('nl'), uiWords.preload('en')]);
  let loads = 0;
  const load = async () => {
    loads += 1;
    if (loads === 1) throw new Error('no such file');
    return Detail;
  };
  const user = show(lazyComponent(load));
  await user.click(screen.getByRole('button', { name: 'More' }));
  const retry = await screen.findByRole('button', { name: /opnieuw|again/i });
  expect(loads).toBe(1);
  await user.click(retry);
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await screen.findByText('All of it');
  expect(loads).toBe(2);
});

function Counter({ onFocus }: { onFocus: (count: number) => void }) {
  const [count, setCount] = useState(0);
  const ref = useRef<HTMLInputElement>(null);
  const note = useEffectEvent(() => onFocus(count));
  useEffect(() => {
    const element = ref.current!;
    element.addEventListener('focus', note);
    return () => element.removeEventListener('focus', note);
  }, []);
  return (
    <>
      <Named ref={ref} />
      <Button onClick={() => setCount(count + 1)}>Count</Button>
    </>
  );
}

test('an event of an effect sees the newest values, and a component of ours is given its ref', async () => {
  const seen: number[] = [];
  render(<Counter onFocus={(count) => seen.push(count)} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Count' }));
  await user.click(screen.getByRole('button', { name: 'Count' }));
  await user.click(screen.getByRole('textbox'));
  await waitFor(() => expect(seen).toEqual([2]));
});

function Named({ ref }: { ref: Ref<HTMLInputElement> }) {
  return <input ref={ref} aria-label="Name" />;
}
