import type { Browser, Page } from 'playwright-core';

/** One task of a page's main thread, in ms. */
export interface Task {
  /** When it began, by the clock of all processes. */
  from: number;
  to: number;
  /** Processor time: what other programs took meanwhile is not in it. */
  cpu: number;
  /** What the task did longest, for whoever reads a failure. */
  did: string;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { startTime?: number; type?: string } };
}

/** From how many ms on. */
const WORTH_NAMING = 6;

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing', 'v8.execute'];

export async function startTrace(browser: Browser, page: Page): Promise<void> {
  await browser.startTracing(page, { categories: CATEGORIES });
}

export async function stopTrace(browser: Browser) {
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return readTrace(trace.traceEvents);
}

/** Finds main threads by the marks that their pages made with `performance.mark`. */
function readTrace(events: readonly TraceEvent[]) {
  const threadOf = (label: string) => {
    const found = events.find(({ name }) => name === label);
    if (!found) throw new Error(`no mark ${label} in the trace`);
    return found;
  };
  return {
    tasksOf: (label: string) => tasksIn(events.filter(isOfThread(threadOf(label)))),
    /** What the Workers of a page's process did. */
    workersOf: (label: string) => {
      const workers = events.filter(({ name, args, pid }) => {
        return name === 'thread_name' && args.name?.startsWith('DedicatedWorker') && pid === threadOf(label).pid;
      });
      return workers.flatMap((worker) => tasksIn(events.filter(isOfThread(worker))));
    },
    /** The time of a page's `performance.now()` by the clock of all processes. */
    timeIn: (label: string) => {
      const { ts, args } = threadOf(label);
      return (time: number) => ts / 1_000 - args.data!.startTime! + time;
    },
  };
}

function isOfThread({ pid, tid }: TraceEvent) {
  return (event: TraceEvent) => event.pid === pid && event.tid === tid && event.ph === 'X';
}

function tasksIn(events: readonly TraceEvent[]): Task[] {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  return tasks.map((task) => {
    const [from, to, cpu] = [task.ts / 1_000, (task.ts + (task.dur ?? 0)) / 1_000, (task.tdur ?? 0) / 1_000];
    return { from, to, cpu, did: cpu > WORTH_NAMING ? whatItDid(task, events) : '' };
  });
}

function whatItDid(task: TraceEvent, events: readonly TraceEvent[]): string {
  const end = task.ts + task.dur!;
  const inside = events.filter((event) => event !== task && event.ts >= task.ts && event.ts + (event.dur ?? 0) <= end);
  const longest = inside.toSorted((one, other) => (other.dur ?? 0) - (one.dur ?? 0)).slice(0, 4);
  return longest.map(({ name, args }) => [name, args.data?.type].filter(Boolean).join(' ')).join(', ');
}
