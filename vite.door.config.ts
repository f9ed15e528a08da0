import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const OUT = 'dist/client/door';
const LIMIT = 60_000;
/** Of the lexicon, a file of its own that is fetched while a round of words is open. */
const LEXICON_LIMIT = 40_000;
const own = fileURLToPath(new URL('client/letterbox/protocol/native-bignum.ts', import.meta.url));
/** The library imports its arithmetic by default. */
const theirs = '\0sjcl';

/** The page of the letter frame, served below `/letterbox/door/`: a build of its own, sharing no file with the widget. */
export default defineConfig({
  root: 'client/letterbox',
  base: './',
  publicDir: false,
  plugins: [plainImports(), printSize()],
  worker: { format: 'es', plugins: () => [nativeBignum()] },
  build: {
    outDir: `../../${OUT}`,
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    target: 'baseline-widely-available',
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
  },
});

/** Bytes over the wire (gzip) of everything that belongs to the frame, both languages and the Worker included. */
export function doorSize(outDir = OUT): number {
  return sizeOf(outDir, (name) => !isLexicon(name));
}

export function lexiconSize(outDir = OUT): number {
  return sizeOf(outDir, isLexicon);
}

const isLexicon = (name: string) => name.startsWith('lexicon-') && name.endsWith('.js');

function sizeOf(outDir: string, isMeant: (name: string) => boolean): number {
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .filter(({ name }) => isMeant(name));
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
      const lexicon = lexiconSize();
      console.log(`letter frame ${(size / 1000).toFixed(1)} kB gzip, lexicon ${(lexicon / 1000).toFixed(1)} kB`);
      if (lexicon === 0 || lexicon > LEXICON_LIMIT)
        this.error('the lexicon is no file of its own, or larger than it promises');
      if (size > LIMIT) this.error('the letter frame has grown beyond what it promises');
    },
  };
}

/** Files that are fetched later are imported plainly: what Vite loads ahead of them, styles of their own, none of them has. */
function plainImports(): Plugin {
  return {
    name: 'applaus-plain-imports',
    enforce: 'pre',
    load(id) {
      return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}

/** Blind signatures reckon with the browser's own BigInt instead of the library inside theirs, two thirds of its size. */
export function nativeBignum(): Plugin {
  return {
    name: 'applaus-native-bignum',
    enforce: 'pre',
    resolveId(source, importer) {
      const isTheirs = source.endsWith('sjcl/index.js') && importer?.includes('@cloudflare/blindrsa-ts');
      return isTheirs ? theirs : undefined;
    },
    load(id) {
      return id === theirs ? `import { sjcl } from ${JSON.stringify(own)};\nexport default sjcl;` : undefined;
    },
  };
}
