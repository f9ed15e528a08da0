import { stderr } from 'node:process';

export interface Progress {
  advance(by: number): void;
}

const width = 32;

/** A bar that fills where somebody looks at a terminal, else a line each quarter. */
export function progressOf(what: string, total: number): Progress {
  let done = 0;
  let shown = -1;
  const number = (count: number) => count.toLocaleString('en-GB');
  return {
    advance(by) {
      done += by;
      const share = total === 0 ? 1 : done / total;
      const step = Math.floor(share * (stderr.isTTY ? 200 : 4));
      if (step === shown) return;
      shown = step;
      const counts = `${number(done)} of ${number(total)} ${what}`;
      if (!stderr.isTTY) return void stderr.write(`${counts}\n`);
      const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
      stderr.write(`\r${bar} ${counts}${share >= 1 ? '\n' : ''}`);
    },
  };
}
