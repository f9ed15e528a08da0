type Chosen = 'upper' | 'lower';

/** A week of a dilemma in the demo. */
export interface DemoRun {
  number: number;
  /** In so many days, or so many days ago where it is less than none. */
  opensIn: number;
  /** What was answered without a name; only where it is over. */
  answers?: Record<Chosen, number>;
  /** What leaders answered by name. */
  leaders?: Record<string, Chosen>;
}

/** Leaders who answer by name. */
export const openLeaders = ['hanneke.terpstra', 'sietse.hoekstra', 'saskia.nijland', 'orlando.grootfaam'];

/** Numbers of the dilemma that is open, and of the one before it. */
export const thisWeek = 21;
export const lastWeek = 17;

/** Each pair of neighbouring values has come once; the one that is open is the first that comes twice. */
const runs: DemoRun[] = [
  {
    ...{ number: 2, opensIn: -37, answers: { upper: 25, lower: 23 } },
    leaders: { 'hanneke.terpstra': 'upper', 'sietse.hoekstra': 'lower' },
  },
  {
    ...{ number: 5, opensIn: -30, answers: { upper: 30, lower: 21 } },
    leaders: { 'hanneke.terpstra': 'upper', 'saskia.nijland': 'lower', 'orlando.grootfaam': 'upper' },
  },
  {
    ...{ number: 8, opensIn: -23, answers: { upper: 33, lower: 16 } },
    leaders: { 'sietse.hoekstra': 'upper', 'saskia.nijland': 'upper' },
  },
  {
    ...{ number: 1, opensIn: -16, answers: { upper: 32, lower: 20 } },
    leaders: { 'hanneke.terpstra': 'lower', 'saskia.nijland': 'upper', 'orlando.grootfaam': 'upper' },
  },
  {
    ...{ number: lastWeek, opensIn: -9, answers: { upper: 51, lower: 2 } },
    leaders: { 'hanneke.terpstra': 'upper', 'sietse.hoekstra': 'upper', 'orlando.grootfaam': 'upper' },
  },
  { number: thisWeek, opensIn: -2, leaders: { 'sietse.hoekstra': 'upper', 'saskia.nijland': 'lower' } },
  { number: 14, opensIn: 10 },
  { number: 13, opensIn: 17 },
];

/** Undefined for a draft. */
export function runOf(number: number): DemoRun | undefined {
  return runs.find((run) => run.number === number);
}
