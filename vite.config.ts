import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Manifest, type Plugin } from 'vite';
import { loaderAlone, loaderKnows } from './client/embed/loader-plugins.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const OUT = 'dist/client';

/**
 * What draws the screens, which are written for React: Preact is a fifth of its size. Tests of screens use it too, so that
 * they run on what is shipped.
 */
export const renderer = [
  { find: /^react$/, replacement: fileURLToPath(new URL('client/renderer/react.ts', import.meta.url)) },
  { find: /^react\/(jsx-runtime|jsx-dev-runtime)$/, replacement: 'preact/compat/$1' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
];

/** The modules that the first stories need: all that `mount.tsx` imports, except what it imports later. */
const first = new Set<string>();
/** The texts of those modules, by language. */
const firstWords = new Map<string, string>();
/** Those among them that change with a dependency alone. */
const isForeign = (id: string) => /node_modules|preload-helper/.test(id);

/** Served below `/embed`: the loader keeps its name, everything else is hashed and may be cached for ever. */
export default defineConfig({
  base: './',
  publicDir: false,
  resolve: { alias: renderer },
  plugins: [react(), loaderAlone(), firstView(), loaderKnows(), printSizes(), compress()],
  build: {
    outDir: OUT,
    manifest: 'manifest.json',
    // The loader keeps its name between releases, so it shares no code with them and preloads by itself.
    modulePreload: false,
    target: 'baseline-widely-available',
    // `light-dark()` reaches the browser as it is written: it has to follow the host's own `color-scheme`.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      input: { applaus: 'client/embed/applaus.ts', mount: 'client/embed/mount.tsx' },
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: ({ name }) => (name === 'applaus' ? 'embed/v1/[name].js' : `embed/${version}/[name]-[hash].js`),
        chunkFileNames: `embed/${version}/[name]-[hash].js`,
        // What changes with every release apart from what does not, and few files for the first stories.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: (id) => isForeign(id) && (first.has(id) || id.includes('preload-helper')) },
            { name: 'first', test: (id) => first.has(id) },
            { name: (id) => firstWords.get(id), debugName: 'words', test: (id) => firstWords.has(id) },
          ],
        },
        assetFileNames: `embed/${version}/[name]-[hash][extname]`,
      },
    },
  },
});

/** Bytes over the wire (gzip) of the loader, and of all that the first stories of the wall need. */
export function widgetSizes(outDir = OUT): { loader: number; firstView: number } {
  const manifest = JSON.parse(readFileSync(`${outDir}/manifest.json`, 'utf8')) as Manifest;
  const files = new Set<string>();
  const words = Object.keys(manifest).filter((name) => manifest[name]!.name === 'words-nl');
  for (const entry of ['client/embed/applaus.ts', 'client/embed/mount.tsx', ...words]) {
    addWithImports(manifest, entry, files);
  }
  const size = (file: string) => gzipSync(readFileSync(`${outDir}/${file}`), { level: 9 }).length;
  return {
    loader: size(manifest['client/embed/applaus.ts']!.file),
    firstView: [...files].reduce((sum, file) => sum + size(file), 0),
  };
}

function addWithImports(manifest: Manifest, name: string, files: Set<string>): void {
  const chunk = manifest[name];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) addWithImports(manifest, imported, files);
}

/** Finds the modules of the first view once all are known, so that no list of folders has to follow what moves. */
function firstView(): Plugin {
  return {
    name: 'applaus-first-view',
    apply: 'build',
    buildEnd() {
      const add = (id: string) => {
        if (first.has(id)) return;
        first.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) add(imported);
      };
      const mount = [...this.getModuleIds()].find((id) => id.endsWith('/embed/mount.tsx'))!;
      for (const id of this.getModuleInfo(mount)!.importedIds) add(id);
      const later = [...first].flatMap((id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
      for (const id of later) {
        const lang = /\/words\.(\w+)\.ts$/.exec(id)?.[1];
        if (!lang) continue;
        firstWords.set(id, `words-${lang}`);
        for (const imported of this.getModuleInfo(id)!.importedIds) add(imported);
      }
    },
  };
}

function printSizes(): Plugin {
  return {
    name: 'applaus-sizes',
    apply: 'build',
    closeBundle() {
      const { loader, firstView } = widgetSizes();
      console.log(`loader ${kB(loader)} gzip, first stories ${kB(firstView)} gzip`);
      if (loader > 3_000 || firstView > 100_000) this.error('the widget has grown beyond what it promises');
    },
  };
}

/** Writes each file compressed beside it (`.br`, `.gz`), for the server to send as it is. */
function compress(): Plugin {
  return {
    name: 'applaus-compress',
    apply: 'build',
    closeBundle() {
      for (const entry of readdirSync(`${OUT}/embed`, { recursive: true, withFileTypes: true })) {
        if (!/\.(js|css|svg)$/.test(entry.name)) continue;
        const path = `${entry.parentPath}/${entry.name}`;
        const content = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(content));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
