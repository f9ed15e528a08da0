import type { Context } from './context.ts';

/** A value, with what it is of where there are several. */
export interface MeasuredValue {
  of?: string;
  value: number;
}

/**
 * A number about the installation that whoever runs it acts on, read from the database when metrics are asked for. Nothing
 * here may say that a letter arrived, or who did something.
 */
export interface Measurement {
  /** As Prometheus has it, with `applaus_` and its unit. */
  name: string;
  help: string;
  /** What tells several values apart, as the label of the metric. */
  label?: string;
  /** For how many milliseconds it is not read anew: for what costs the database more than a moment. */
  cachedFor?: number;
  /** Empty where there is nothing to measure. */
  read: (context: Context) => Promise<MeasuredValue[]>;
}
