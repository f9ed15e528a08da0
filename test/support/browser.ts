import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium: `CHROMIUM_PATH`, Debian's, or the one that comes inside an npm package. */
export async function browserOptions(): Promise<LaunchOptions> {
  const own = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (own) return { executablePath: own, args: flags };
  const packed = (await import('@sparticuz/chromium')).default;
  return { executablePath: await packed.executablePath(), args: [...packed.args, ...flags] };
}

/** With more flags, if a test needs them. */
export async function openBrowser(more: string[] = []): Promise<Browser> {
  const { args = [], ...options } = await browserOptions();
  return chromium.launch({ ...options, args: [...args, ...more] });
}
