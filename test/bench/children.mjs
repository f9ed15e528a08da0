const children = new Set();
process.once('exit', () => {
  for (const child of children) child.kill();
});

/** A process that ends with the bench, however the bench ends: what serves a cached database would block it for the next run. */
export function endWithBench(child) {
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}
