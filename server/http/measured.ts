import { Gauge, Registry } from 'prom-client';
import type { Context } from '../kernel/context.ts';
import type { PoolState } from '../kernel/database.ts';
import { startDeadline } from '../kernel/deadline.ts';
import type { MeasuredValue, Measurement } from '../kernel/measurement.ts';
import type { Replica } from '../kernel/replica/replica.ts';

/** What a server measures when it is asked for its metrics. */
export interface Measured {
  context: Context;
  /** Null where everything is read from the database itself. */
  replica: Replica | null;
  measurements: Measurement[];
  /** How many live streams are open in this process. */
  countStreams: () => number;
  /** How many requests wait to be let in. */
  countWaiting: () => number;
}

/** How long metrics wait for the database, in milliseconds: when it hangs they have to say so. */
const longestWait = 2_000;
/** Streams are counted in steps: one page that opens or closes can hardly be read from them. */
const streamStep = 10;

const poolGauges: { name: string; of: Exclude<keyof PoolState, 'name'>; help: string }[] = [
  { name: 'connections_in_use', of: 'inUse', help: 'Connections to the database that somebody uses.' },
  { name: 'connections_idle', of: 'idle', help: 'Connections to the database that nobody uses.' },
  { name: 'connections_limit', of: 'limit', help: 'Connections to the database that this process opens at most.' },
  { name: 'waiting', of: 'waiting', help: 'Statements and changes that wait for a connection to the database.' },
];

/** Measures anew at each call, and gives it as the text that Prometheus reads. */
export function measuredTexts({
  context,
  replica,
  measurements,
  countStreams,
  countWaiting,
}: Measured): () => Promise<string> {
  const registry = new Registry();
  const { db } = context;
  const gauge = (name: string, help: string, label?: string) =>
    new Gauge({ name, help, labelNames: label ? [label] : [], registers: [registry] });
  const pools = poolGauges.map((pool) => ({
    ...pool,
    gauge: gauge(`applaus_database_${pool.name}`, pool.help, 'pool'),
  }));
  const streams = gauge('applaus_streams_open', `Live streams, in full ${streamStep}s: below ${streamStep} it is 0.`);
  const waiting = gauge('applaus_requests_waiting', 'Requests to /graphql that wait to be let in.');
  const up = gauge('applaus_database_up', 'Whether the database answered this process within two seconds.');
  const measureReplica = replicaGauges(replica, gauge);
  const poolStates = () => [...db.pools(), ...(replica ? [replica.pool()] : [])];
  const readings = measurements.map((measurement) => ({
    ...measurement,
    gauge: gauge(measurement.name, measurement.help, measurement.label),
    read: cachedReader(measurement, context),
  }));
  return async () => {
    for (const { gauge, of } of pools) for (const pool of poolStates()) gauge.set({ pool: pool.name }, pool[of]);
    streams.set(Math.floor(countStreams() / streamStep) * streamStep);
    waiting.set(countWaiting());
    measureReplica();
    const deadline = startDeadline(longestWait);
    const answers = readings.map(async (reading) => fill(reading, await deadline.race(reading.read())));
    const results = await Promise.allSettled([deadline.race(db.rows('SELECT 1')), ...answers]);
    deadline.end();
    results.slice(1).forEach(({ status }, index) => {
      // What is not known any more has no value, rather than the one of before.
      if (status === 'rejected') fill(readings[index]!, []);
    });
    up.set(results[0]!.status === 'fulfilled' ? 1 : 0);
    return registry.metrics();
  };
}

/** Without a replica both say nothing. */
function replicaGauges(replica: Replica | null, gauge: (name: string, help: string) => Gauge): () => void {
  const up = gauge('applaus_replica_up', 'Whether this process reads pages from the read replica.');
  const lag = gauge('applaus_replica_lag_seconds', 'In how many seconds the read replica had what the database had.');
  for (const one of [up, lag]) one.remove({});
  return () => {
    if (!replica) return;
    up.set(replica.isAway() ? 0 : 1);
    const milliseconds = replica.lag();
    if (milliseconds === null) lag.remove({});
    else lag.set(milliseconds / 1_000);
  };
}

/** Without values the metric says nothing, while a gauge of the library that is reset says 0. */
function fill({ gauge, label }: { gauge: Gauge; label?: string }, values: MeasuredValue[]): void {
  if (label) gauge.reset();
  else gauge.remove({});
  for (const { of, value } of values) gauge.set(label ? { [label]: of ?? '' } : {}, value);
}

/** What costs the database something is read once for some time, whoever asks. */
function cachedReader({ cachedFor = 0, read }: Measurement, context: Context): () => Promise<MeasuredValue[]> {
  let known: { until: number; values: Promise<MeasuredValue[]> } | undefined;
  return () => {
    if (known && performance.now() < known.until) return known.values;
    const values = read(context);
    known = { until: performance.now() + cachedFor, values };
    values.catch(() => {
      known = undefined;
    });
    return values;
  };
}
