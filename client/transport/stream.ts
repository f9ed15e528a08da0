import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import type { Subscription } from 'rxjs';

const SILENT_MS = 30_000;
const POLL_MS = 30_000;
/** All streams of a server end together when it stops: their pages come back one by one within these seconds. */
const SPREAD_MS = 5_000;

/** The callbacks of one follower of a stream. */
export interface Follower<T> {
  event: (data: T) => void;
  /**
   * Called when events may have been missed: the stream was interrupted, or none comes through and it is time to poll.
   */
  look: () => void;
}

/**
 * One stream for all followers on this page. It is open only while the page is visible, since over HTTP/1.1 six streaming
 * tabs would block the seventh. Where no heartbeat comes through (a buffering proxy) followers poll every 30 s.
 */
export class Stream<T> {
  #followers = new Set<Follower<T>>();
  #running: Subscription | undefined;
  #lastBeat = 0;
  #openedAt = 0;
  #failures = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  #client: ApolloClient;
  #query: TypedDocumentNode<T, Record<string, never>>;

  constructor(client: ApolloClient, query: TypedDocumentNode<T, Record<string, never>>) {
    this.#client = client;
    this.#query = query;
  }

  follow(follower: Follower<T>): () => void {
    this.#followers.add(follower);
    if (this.#followers.size === 1) this.#start();
    return () => {
      this.#followers.delete(follower);
      if (this.#followers.size === 0) this.#stop();
    };
  }

  #start(): void {
    document.addEventListener('visibilitychange', this.#onSight);
    window.addEventListener('online', this.#onSight);
    if (document.visibilityState === 'visible') this.#open();
    this.#timer = setInterval(() => this.#check(), POLL_MS);
  }

  #stop(): void {
    document.removeEventListener('visibilitychange', this.#onSight);
    window.removeEventListener('online', this.#onSight);
    clearInterval(this.#timer);
    this.#close();
  }

  #onSight = (): void => {
    this.#close();
    if (document.visibilityState !== 'visible') return;
    this.#failures = 0;
    this.#open();
    this.#look();
  };

  #open(): void {
    this.#openedAt = performance.now();
    this.#lastBeat = this.#openedAt;
    const onBeat = () => {
      this.#lastBeat = performance.now();
    };
    const reopen = () => this.#openLater();
    this.#running = this.#client
      .subscribe({ query: this.#query, fetchPolicy: 'no-cache', context: { fetchOptions: { onBeat } } })
      .subscribe({
        next: ({ data }) => {
          this.#failures = 0;
          if (data) for (const follower of this.#followers) follower.event(data as T);
        },
        error: reopen,
        complete: reopen,
      });
  }

  #close(): void {
    clearTimeout(this.#retry);
    this.#running?.unsubscribe();
    this.#running = undefined;
  }

  #openLater(): void {
    this.#close();
    // One that lived was no failure: it ends with its token, every quarter of an hour or so.
    if (this.#lastBeat - this.#openedAt > SILENT_MS) this.#failures = 0;
    const growing = Math.min(1_000 * 2 ** this.#failures++, 120_000) * (0.5 + Math.random());
    this.#retry = setTimeout(
      () => {
        if (document.visibilityState !== 'visible') return;
        this.#open();
        this.#look();
      },
      growing + SPREAD_MS * Math.random(),
    );
  }

  #check(): void {
    if (document.visibilityState !== 'visible') return;
    const silent = performance.now() - this.#lastBeat > SILENT_MS;
    if (silent || !this.#running) this.#look();
    if (silent && this.#running) this.#openLater();
  }

  #look(): void {
    for (const follower of this.#followers) follower.look();
  }
}
