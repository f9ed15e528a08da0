/** What the bench is measured on. */
export const size = {
  departments: 210,
  people: 20_000,
  values: 6,
  behaviours: 3,
  recognitions: 0,
  comments: 0,
  blockers: 20_000,
};

/** For this process and those that it starts from now on. */
export function resize(recognitions) {
  Object.assign(size, { recognitions, comments: recognitions * 0.8 });
  process.env.BENCH_RECOGNITIONS = String(recognitions);
}

resize(Number(process.env.BENCH_RECOGNITIONS ?? 100_000));

/** Recognitions began here and have come evenly since, for almost two years, in milliseconds since 1970. */
const beginning = Date.UTC(2024, 0, 2);
const duration = 1_000_000 * 60_000;

/** When recognition `index` came onto the wall: the last one is the newest, some came on a whole second. */
export function recognitionTime(index) {
  return beginning + index * (duration / size.recognitions) + ((index * 7_919) % 1_000);
}

export function sqlTime(milliseconds) {
  return new Date(milliseconds).toISOString().replace('T', ' ').replace('Z', '');
}

const kinds = {
  department: 1,
  person: 2,
  value: 3,
  behaviour: 4,
  recognition: 5,
  comment: 6,
  blocker: 7,
  version: 8,
  indicator: 9,
  annotation: 'a',
  change: 'b',
};

/** A UUID of version 7 that follows from kind and number, so that no process has to tell another which ids there are. */
export function uuidOf(kind, index, milliseconds = beginning - 86_400_000) {
  const time = milliseconds.toString(16).padStart(12, '0');
  const scattered = (Math.imul(index + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0');
  const place = index.toString(16).padStart(8, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-700${kinds[kind]}-8${scattered.slice(0, 3)}-${scattered.slice(3, 7)}${place}`;
}

export function recognitionUuid(index) {
  return uuidOf('recognition', index, recognitionTime(index));
}

export function nodeId(type, uuid) {
  return Buffer.from(`${type}:${uuid}`).toString('base64url');
}

/** What `after` is called to get the stories before story `index`. */
export function cursorAt(index) {
  return Buffer.from(`${sqlTime(recognitionTime(index))}|${recognitionUuid(index)}`, 'latin1').toString('base64url');
}

/** Random numbers that are the same in every run (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
