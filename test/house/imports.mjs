import { dirname } from 'node:path';

/** Of each file, which files import it. */
export function importedBy(files) {
  const importers = new Map();
  for (const { path, imports } of files) {
    for (const imported of imports) {
      importers.set(imported.path, (importers.get(imported.path) ?? new Set()).add(path));
    }
  }
  return importers;
}

/** The files that are open once this one is: what it imports, and what that imports; nothing that is loaded later. */
export function openedFrom(files, start) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const opened = new Set();
  const open = (path) => {
    if (opened.has(path) || !byPath.has(path)) return;
    opened.add(path);
    for (const imported of byPath.get(path).imports) if (!imported.isLater) open(imported.path);
  };
  open(start);
  return [...opened].sort();
}

/**
 * Folders of which each leads to the other; what is loaded later counts, since a reader follows it too. A folder and those
 * inside it are no circle: it holds what its rooms share, and what opens them.
 */
export function circlesBetweenFolders(files) {
  const next = new Map();
  for (const { path, imports } of files) {
    const from = dirname(path);
    const targets = next.get(from) ?? new Set();
    for (const to of imports.map((imported) => dirname(imported.path))) if (!isInside(from, to)) targets.add(to);
    next.set(from, targets);
  }
  return stronglyConnected(next).filter((folders) => folders.length > 1);
}

function isInside(one, other) {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** Tarjan, "Depth-first search and linear graph algorithms" (1972). */
function stronglyConnected(next) {
  const found = [];
  const numbers = new Map();
  const lowest = new Map();
  const stack = [];
  const enter = (node) => {
    numbers.set(node, numbers.size);
    lowest.set(node, numbers.get(node));
    stack.push(node);
    for (const target of next.get(node) ?? []) {
      if (!numbers.has(target)) enter(target);
      if (stack.includes(target)) lowest.set(node, Math.min(lowest.get(node), lowest.get(target)));
    }
    if (lowest.get(node) === numbers.get(node)) found.push(stack.splice(stack.indexOf(node)).sort());
  };
  for (const node of next.keys()) if (!numbers.has(node)) enter(node);
  return found;
}
