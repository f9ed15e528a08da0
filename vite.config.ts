import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Manifest, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const OUT = 'dist/client';

/** The modules that the first stories need: all that `mount.tsx` imports, except what it imports later. */
const first = new Set<string>();
/** Those among them that change with a dependency alone. */
const isForeign = (id: string) => /node_modules|preload-helper/.test(id);

/** Served below `/embed`: the loader keeps its name, everything else is hashed and may be cached for ever. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), firstView(), loaderNames(), printSizes()],
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
  for (const entry of ['client/embed/applaus.ts', 'client/embed/mount.tsx', ...wordsIn(manifest, 'nl')]) {
    addWithImports(manifest, entry, files);
  }
  const size = (file: string) => gzipSync(readFileSync(`${outDir}/${file}`), { level: 9 }).length;
  return {
    loader: size(manifest['client/embed/applaus.ts']!.file),
    firstView: [...files].reduce((sum, file) => sum + size(file), 0),
  };
}

function wordsIn(manifest: Manifest, lang: string): string[] {
  return Object.keys(manifest).filter(
    (name) => /^client\/(ui|people|wall\/words)\/words\./.test(name) && name.includes(`.${lang}.`),
  );
}

function addWithImports(manifest: Manifest, name: string, files: Set<string>): void {
  const chunk = manifest[name];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) addWithImports(manifest, imported, files);
}

/** The capabilities whose manifest says `element: true`, in the order of their places: what is defined first is drawn first. */
export function elementsIn(registry: string, manifestOf: (name: string) => string): string[] {
  const placeOf = (name: string) => Number(/^\s*place: (\d+)/m.exec(manifestOf(name))?.[1]);
  return [...registry.matchAll(/export \{ (\w+) \} from/g)]
    .map(([, name]) => name!)
    .filter((name) => /^\s*element: true/m.test(manifestOf(name)))
    .sort((a, b) => placeOf(a) - placeOf(b));
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
    },
  };
}

/** Writes into the loader which elements there are, and which chunks the widget starts with, so that all of them are fetched at once. */
function loaderNames(): Plugin {
  return {
    name: 'applaus-loader-names',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const mount = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/mount.tsx'))!;
      const names = [mount.fileName, ...mount.imports].map((name) => `../../${name}`);
      const loader = chunks.find((chunk) => chunk.fileName === 'embed/v1/applaus.js')!;
      const ids = [...this.getModuleIds()];
      const codeOf = (path: RegExp) => this.getModuleInfo(ids.find((id) => path.test(id)) ?? '')?.code ?? '';
      const elements = elementsIn(codeOf(/client\/registry\.ts$/), (name) =>
        codeOf(new RegExp(`client/${name}/manifest\\.tsx?$`)),
      );
      loader.code = loader.code
        .replace(/(['"`])FIRST_CHUNKS\1/, JSON.stringify(names.join(' ')))
        .replace(/(['"`])ELEMENT_NAMES\1/, JSON.stringify(elements.join(' ')));
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
      if (loader > 3_000 || firstView > 150_000) this.error('the widget has grown beyond what it promises');
    },
  };
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
