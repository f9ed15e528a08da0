import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { nativeBignum } from './vite.native-bignum.ts';

const OUT = 'dist/client/door';
const LIMIT = 60_000;

/** The page of the letter frame, served below `/letterbox/door/`: a build of its own, sharing no file with the widget. */
export default defineConfig({
  root: 'client/letterbox',
  base: './',
  publicDir: false,
  plugins: [printSize()],
  worker: { format: 'es', plugins: () => [nativeBignum()] },
  build: {
    outDir: `../../${OUT}`,
    emptyOutDir: true,
    modulePreload: false,
    target: 'baseline-widely-available',
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
  },
});

/** Bytes over the wire (gzip) of everything that belongs to the frame, both languages and the Worker included. */
export function doorSize(outDir = OUT): number {
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const sizes = files.map(
    ({ parentPath, name }) => gzipSync(readFileSync(`${parentPath}/${name}`), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function printSize(): Plugin {
  return {
    name: 'applaus-door-size',
    apply: 'build',
    closeBundle() {
      const size = doorSize();
      console.log(`letter frame ${(size / 1000).toFixed(1)} kB gzip`);
      if (size > LIMIT) this.error('the letter frame has grown beyond what it promises');
    },
  };
}
