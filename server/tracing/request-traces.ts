import { AsyncLocalStorage } from 'node:async_hooks';
import type { Observe } from '../kernel/observe.ts';

/** Times are milliseconds since 1970. */
export interface TracedStatement {
  /** Without values, and without texts that stand in it. */
  sql: string;
  from: number;
  until: number;
}

/** What a request did, as far as a trace may say it. */
export interface RequestTrace {
  from: number;
  /** Null until it is known, and for what no trace may say. */
  operation: string | null;
  statements: TracedStatement[];
}

/** More statements of one request are left out. */
const mostStatements = 200;
const now = () => performance.timeOrigin + performance.now();

/** The requests that are under way. What is sent for nobody's request (jobs, deliveries) is not observed. */
export function requestTraces() {
  const storage = new AsyncLocalStorage<RequestTrace>();
  const observe: Observe = (sql) => {
    const trace = storage.getStore();
    if (!trace || trace.statements.length >= mostStatements) return () => undefined;
    const statement = { sql: withoutTexts(sql), from: now(), until: Number.NaN };
    trace.statements.push(statement);
    return () => {
      statement.until = now();
    };
  };
  return {
    observe,
    /** Runs a request; what it causes belongs to it. */
    begin(run: () => void): RequestTrace {
      const trace: RequestTrace = { from: now(), operation: null, statements: [] };
      storage.run(trace, run);
      return trace;
    },
    current: () => storage.getStore(),
    now,
  };
}

/** Values are parameters. What is written in a statement all the same is a constant of ours, and is left out to be sure. */
function withoutTexts(sql: string): string {
  return sql
    .replace(/'(?:[^']|'')*'/g, "'?'")
    .replace(/\s+/g, ' ')
    .trim();
}
