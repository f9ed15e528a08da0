import { existsSync } from 'node:fs';
import { runnerImport } from 'vite';

/** What the widget weighs over the wire, when it is built. */
export const widget = {
  name: 'widget',
  title: 'The size of the widget (gzip)',
  needs: 'nothing',
  async measure() {
    if (!existsSync('dist/client/manifest.json')) return { notes: ['The widget is not built: npm run build:client.'] };
    const [{ widgetSizes }, { doorSize }] = await Promise.all(['vite.config.ts', 'vite.door.config.ts'].map(config));
    const { loader, firstView } = widgetSizes();
    const kilobytes = (name, promised, bytes) => ({ name, promised, unit: ' kB', figure: bytes / 1_000 });
    return {
      targets: [
        kilobytes('loader', 3, loader),
        kilobytes('all that the first recognitions need', 100, firstView),
        kilobytes('letter frame, all of it', 60, doorSize()),
      ],
    };
  },
};

async function config(file) {
  return (await runnerImport(`./${file}`, { configFile: false, logLevel: 'error' })).module;
}
