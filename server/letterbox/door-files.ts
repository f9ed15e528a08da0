import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** The page in which letters are written, and what it is made of, by path below `/letterbox/door/`. */
export type DoorFiles = ReadonlyMap<string, DoorFile>;

export interface DoorFile {
  type: string;
  content: Buffer;
  /** Files with a hash in their name never change; of all others browsers store nothing that they could ask about later. */
  caching: string;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Reads all of them at the start, so that no later request touches the disk. */
export function readDoorFiles(folder: string): DoorFiles {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), fileOf(path)]));
}

function fileOf(path: string): DoorFile {
  const isHashed = /-[\w-]{6,}\.\w+$/.test(path);
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    content: readFileSync(path),
    caching: isHashed ? 'public, max-age=31536000, immutable' : 'no-store',
  };
}

/** The page runs its own files only, connects to its own origin only, and can be embedded by the intranet's pages only. */
export function doorPolicy(ancestors: string[]): Record<string, string> {
  const rules = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...ancestors].join(' ')}`,
    "require-trusted-types-for 'script'",
    // The page's one policy creates the address of its Worker.
    'trusted-types applaus-door',
  ];
  return { 'content-security-policy': rules.join('; '), 'cross-origin-resource-policy': 'cross-origin' };
}

/**
 * A page that every browser loads once, inside the frame: what earlier versions of the frame stored goes, with all else that
 * browsers store for this origin. It may be embedded where the frame may be.
 */
export const clearingPage = '<!doctype html><title>Applaus</title>';
export const clearing = { 'clear-site-data': '"storage"' };
