import type { Login } from '../../identity/active-logins.ts';
import type { Stream } from './stream.ts';

/** How often what time has made of the streams is looked at, in milliseconds. */
const second = 1_000;
/** Every how many seconds it is asked whether the readers may still read: what no event tells is seen then. */
const checkEvery = 10;

export interface OpenStreams {
  add(stream: Stream): void;
  delete(stream: Stream): void;
  all(): Stream[];
  /** Somebody has changed: whether their streams go on is asked at once. */
  recheck(personId: string): void;
  /** Once it is known of all who have changed whether they may still read. */
  rechecked(): Promise<void>;
}

/** All streams of the process, with one timer for their heartbeats and ends, and a statement for 500 readers' rights. */
export function openStreams(findActive: (personIds: string[]) => Promise<ReadonlySet<Login>>): OpenStreams {
  const byPerson = new Map<string, Set<Stream>>();
  const changed = new Set<string>();
  let checking = Promise.resolve();
  let timer: ReturnType<typeof setInterval> | undefined;
  let ticks = 0;
  const all = () => [...byPerson.values()].flatMap((streams) => [...streams]);
  const endInactive = async (personIds: string[], whenUnknown: ReadonlySet<Login> | null) => {
    const active = await findActive(personIds).catch(() => whenUnknown);
    const asked = personIds.flatMap((id) => [...(byPerson.get(id) ?? [])]);
    for (const stream of asked) if (active?.has(stream.reader.login) === false) stream.end();
  };
  const tick = () => {
    const now = performance.now();
    for (const stream of all()) stream.tick(now);
    ticks += 1;
    // A database that is away ends no streams, since nothing can be read from it either.
    if (ticks % checkEvery === 0) void endInactive([...byPerson.keys()], null);
  };
  const checkChanged = async () => {
    const personIds = [...changed];
    changed.clear();
    await endInactive(personIds, new Set());
  };
  return {
    all,
    add(stream) {
      const { personId } = stream.reader;
      byPerson.set(personId, (byPerson.get(personId) ?? new Set()).add(stream));
      timer ??= setInterval(tick, second).unref();
    },
    delete(stream) {
      const { personId } = stream.reader;
      const own = byPerson.get(personId);
      own?.delete(stream);
      if (own?.size === 0) byPerson.delete(personId);
      if (byPerson.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    },
    recheck(personId) {
      if (!byPerson.has(personId)) return;
      if (changed.size === 0) checking = checking.then(checkChanged);
      changed.add(personId);
    },
    rechecked: () => checking,
  };
}
