import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import type { Question } from './ask-early.ts';

/** Writes into the loader what it fetches and asks at once, of which it imports nothing. */
export function loaderKnows(): Plugin {
  return {
    name: 'applaus-loader-knows',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const [loader, mount, nl, en] = ['applaus', 'mount', 'words-nl', 'words-en'].map(
        (name) => chunks.find((chunk) => chunk.name === name)!,
      );
      const pathsOf = (chunk: Rolldown.OutputChunk) => withImports(chunk, bundle).map((name) => `../../${name}`);
      const sourceOf = (name: string) => {
        const file = readdirSync(`client/${name}`).find((path) => path.startsWith('manifest.'));
        return readFileSync(`client/${name}/${file}`, 'utf8');
      };
      const registry = readFileSync('client/registry.ts', 'utf8');
      const known = {
        chunks: pathsOf(mount!),
        words: { nl: pathsOf(nl!), en: pathsOf(en!) },
        elements: elementsIn(registry, sourceOf),
        questions: questionsIn(registry, sourceOf),
      };
      loader!.code = loader!.code.replace(/\bAPPLAUS_BUILD\b/, () => JSON.stringify(known));
      if (loader!.imports.length > 0) this.error('the loader imports a file that changes with every release');
    },
  };
}

function withImports(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle, found: string[] = []): string[] {
  if (found.includes(chunk.fileName)) return found;
  found.push(chunk.fileName);
  for (const name of chunk.imports) withImports(bundle[name] as Rolldown.OutputChunk, bundle, found);
  return found;
}

/** What it uses together with the widget is in the loader once more: it changes with no release. */
export function loaderAlone(): Plugin {
  const suffix = '?loader';
  return {
    name: 'applaus-loader-alone',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const isInside = importer?.endsWith(suffix) || importer?.endsWith('/embed/applaus.ts');
      if (!isInside || !source.startsWith('.')) return undefined;
      const found = await this.resolve(source, importer!.replace(suffix, ''), { skipSelf: true });
      return found && `${found.id}${suffix}`;
    },
    load: (id) =>
      id.endsWith(suffix) ? { code: readFileSync(id.slice(0, -suffix.length), 'utf8'), moduleType: 'ts' } : undefined,
  };
}

/** The capabilities whose manifest says `element: true`, in the order of their places: what is defined first is drawn first. */
export function elementsIn(registry: string, manifestOf: (name: string) => string): string[] {
  const placeOf = (name: string) => placeIn(manifestOf(name));
  return [...registry.matchAll(/export \{ (\w+) \} from/g)]
    .map(([, name]) => name!)
    .filter((name) => /^\s*element: true/m.test(manifestOf(name)))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** What the first screen of each shape asks: of an element its own, of all tabs the first one's. */
export function questionsIn(registry: string, manifestOf: (name: string) => string): Record<string, Question> {
  const ids = readFileSync('client/graphql.ts', 'utf8');
  const found = elementsIn(registry, manifestOf).flatMap((name) => {
    const [, operationName, variables] = FIRST_QUERY.exec(manifestOf(name)) ?? [];
    if (!operationName || !variables) return [];
    const documentId = new RegExp(`^  ${operationName}: '(\\w{64})'`, 'm').exec(ids)![1]!;
    return [
      [name, { documentId, operationName, variables: JSON.parse(variables.replace(/(\w+):/g, '"$1":')) }] as const,
    ];
  });
  const [tab] = elementsIn(registry, manifestOf).sort((a, b) => tabPlace(manifestOf(a)) - tabPlace(manifestOf(b)));
  return Object.fromEntries(
    found.flatMap(([name, asked]) => [[name, asked], ...(name === tab ? [['tabs', asked]] : [])]),
  );
}

const FIRST_QUERY = /^ {2}firstQuery: \{ name: '(\w+)', variables: (\{[^}]*\}) \}/m;
const tabPlace = (manifest: string) => Number(/^\s*tabPlace: (\d+)/m.exec(manifest)?.[1] ?? placeIn(manifest));
const placeIn = (manifest: string) => Number(/^\s*place: (\d+)/m.exec(manifest)?.[1]);
