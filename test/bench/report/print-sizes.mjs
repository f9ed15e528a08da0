import { existsSync } from 'node:fs';
import { runnerImport } from 'vite';
import { printTargets } from './print-targets.mjs';

/** What the widget weighs over the wire, when it is built. */
export async function printSizes() {
  if (!existsSync('dist/client/manifest.json')) return console.log('\nThe widget is not built: npm run build:client.');
  const { module } = await runnerImport('./vite.config.ts', { configFile: false, logLevel: 'error' });
  const { loader, firstView } = module.widgetSizes();
  const { module: door } = await runnerImport('./vite.door.config.ts', { configFile: false, logLevel: 'error' });
  const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;
  console.log(`\nWidget (gzip): loader ${kilobytes(loader)}, all that the first stories need ${kilobytes(firstView)}`);
  printTargets([
    { name: 'letter frame, all of it (gzip)', promised: 60, unit: ' kB', figure: door.doorSize() / 1_000 },
  ]);
}
