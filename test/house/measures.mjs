import { circlesBetweenFolders, importedBy, openedFrom } from './imports.mjs';

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const below = (folder) => (file) => file.path.startsWith(`${folder}/`);

/** Small pieces with a name of the field may stand alone: rows, GraphQL types, documents and dictionaries are found by it. */
const hasNameOfTheField =
  /(\.row|\.resolver|words|documents|index|manifest|registry)\.tsx?$|\.(nl|en)\.ts$|^migrations\//;

/**
 * What the house is measured by: each measure with the most (or least) that is allowed. `house` holds the files of
 * `readSources` and the sheets of `readSheets`.
 */
export const measures = [
  {
    name: 'lines of the longest file',
    most: 200,
    of: ({ files }) => Math.max(...files.map(({ lines }) => lines)),
  },
  {
    name: 'lines of a function, median',
    most: 9,
    of: ({ files }) => median(files.flatMap(({ functions }) => functions)),
  },
  {
    name: 'lines of the longest function',
    most: 50,
    of: ({ files }) => Math.max(...files.flatMap(({ functions }) => functions)),
  },
  {
    name: 'pieces under 20 lines that one file imports and that have no name in the field',
    most: 20,
    of: ({ files }) => smallPieces(files).length,
    list: ({ files }) => smallPieces(files).map(({ path }) => path),
  },
  {
    name: 'circles between folders',
    most: 0,
    of: ({ files }) => circlesBetweenFolders(files).length,
    list: ({ files }) => circlesBetweenFolders(files).map((folders) => folders.join(' <-> ')),
  },
  {
    name: 'files of the chain from a nomination to the feed',
    most: 8,
    of: ({ files }) => composerChain(files).length,
    list: ({ files }) => composerChain(files),
  },
  {
    name: "flat files in the folder of the server's blockers",
    most: 1,
    of: ({ files }) => files.filter(({ path }) => /^server\/blockers\/[^/]+$/.test(path)).length,
  },
  {
    name: 'places that page by hand',
    most: 1,
    of: ({ files }) => filesWith(files.filter(below('client')), /\bfetchMore\(/).length,
    list: ({ files }) => filesWith(files.filter(below('client')), /\bfetchMore\(/),
  },
  {
    name: 'places that handle what a mutation answers by hand',
    most: 1,
    of: ({ files }) => filesWith(files.filter(below('client')), /\buseMutation\(|\.mutate\(/).length,
    list: ({ files }) => filesWith(files.filter(below('client')), /\buseMutation\(|\.mutate\(/),
  },
  {
    name: 'files that know an SQL dialect',
    most: 1,
    of: ({ files }) =>
      filesWith(files.filter(below('server')), /dialect [!=]==? |INSERT IGNORE|INSERT OR IGNORE/).length,
    list: ({ files }) => filesWith(files.filter(below('server')), /dialect [!=]==? |INSERT IGNORE|INSERT OR IGNORE/),
  },
  {
    name: 'names of types that stand for two things on one side',
    most: 0,
    of: ({ files }) => typesDeclaredTwice(files).length,
    list: ({ files }) => typesDeclaredTwice(files),
  },
  {
    name: 'lines of the longest style sheet',
    most: 200,
    of: ({ sheets }) => Math.max(...sheets.map(({ text }) => text.trimEnd().split('\n').length)),
  },
];

function smallPieces(files) {
  const importers = importedBy(files);
  return files.filter(
    ({ path, lines }) => lines < 20 && importers.get(path)?.size === 1 && !hasNameOfTheField.test(path),
  );
}

/** What the composer opens besides pieces of the interface: hooks and functions. */
function composerChain(files) {
  const opened = openedFrom(files, 'client/wall/compose/composer.tsx');
  return opened.filter((path) => /^client\/wall\/[^.]+\.ts$/.test(path) && !/words|documents/.test(path));
}

function filesWith(files, pattern) {
  return files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

function typesDeclaredTwice(files) {
  const declared = new Map();
  for (const { path, types } of files) {
    for (const type of types) {
      const key = `${path.split('/')[0]} ${type}`;
      declared.set(key, [...new Set([...(declared.get(key) ?? []), path])]);
    }
  }
  return [...declared].filter(([, paths]) => paths.length > 1).map(([key, paths]) => `${key}: ${paths.join(', ')}`);
}
