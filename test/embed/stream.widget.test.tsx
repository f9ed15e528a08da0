import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { Observable, type Subscriber } from 'rxjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RecognitionPublishedDocument, type RecognitionPublishedSubscription } from '../../client/graphql.ts';
import { Stream } from '../../client/transport/stream.ts';

let open: Subscriber<ApolloLink.Result>[] = [];
let beat = () => {};
let visibility: DocumentVisibilityState;

/** A server that accepts streams and says nothing by itself. */
function follow() {
  const link = new ApolloLink((operation) => {
    beat = operation.getContext().fetchOptions.onBeat;
    return new Observable((observer) => {
      open.push(observer);
      return () => {
        open = open.filter((other) => other !== observer);
      };
    });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const stream = new Stream<RecognitionPublishedSubscription>(client, RecognitionPublishedDocument);
  const follower = { event: vi.fn(), look: vi.fn() };
  return { stream, follower, stop: stream.follow(follower) };
}

function see(next: DocumentVisibilityState): void {
  visibility = next;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  open = [];
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});

afterEach(() => vi.useRealTimers());

test('all followers share one stream, which ends with the last of them', () => {
  const { stream, stop } = follow();
  const stopOther = stream.follow({ event: vi.fn(), look: vi.fn() });
  expect(open).toHaveLength(1);
  stop();
  expect(open).toHaveLength(1);
  stopOther();
  expect(open).toHaveLength(0);
});

test('only a page in sight holds a stream, and looks what it missed when it comes back', () => {
  const { follower, stop } = follow();
  see('hidden');
  expect(open).toHaveLength(0);
  vi.advanceTimersByTime(300_000);
  expect(follower.look).not.toHaveBeenCalled();
  see('visible');
  expect(open).toHaveLength(1);
  expect(follower.look).toHaveBeenCalledTimes(1);
  stop();
});

test('a stream that ends is opened again, a little later each time', () => {
  const { follower, stop } = follow();
  open[0]!.complete();
  expect(open).toHaveLength(0);
  vi.advanceTimersByTime(7_000);
  expect(open).toHaveLength(1);
  expect(follower.look).toHaveBeenCalledTimes(1);
  stop();
});

test('pages whose streams ended together come back one by one, within some seconds', () => {
  const delays = [0, 0.5, 0.999].map((chance) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    const { stop } = follow();
    open[0]!.complete();
    let waited = 0;
    for (; open.length === 0; waited += 100) vi.advanceTimersByTime(100);
    stop();
    return waited;
  });
  expect(delays).toEqual([500, 3_500, 6_500]);
});

test('a stream that lived for a while and ended with its token is opened again as soon as the first one', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { stop } = follow();
  for (let turn = 0; turn < 5; turn += 1) {
    for (let seconds = 0; seconds < 60; seconds += 10) {
      vi.advanceTimersByTime(10_000);
      beat();
    }
    open[0]!.complete();
    vi.advanceTimersByTime(500);
    expect(open).toHaveLength(1);
  }
  stop();
});

test('while heartbeats come nothing is asked; without them followers look every half minute', () => {
  const { follower, stop } = follow();
  for (let seconds = 0; seconds < 120; seconds += 10) {
    vi.advanceTimersByTime(10_000);
    beat();
  }
  expect(follower.look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(180_000);
  expect(follower.look.mock.calls.length).toBeGreaterThanOrEqual(4);
  stop();
});
