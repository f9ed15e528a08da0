import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** The page in which letters are written, and what it is made of, by path below `/letterbox/door/`. */
export type DoorFiles = ReadonlyMap<string, DoorFile>;

export interface DoorFile {
  type: string;
  content: Buffer;
  /** Files with a hash in their name never change; the page that names them does. */
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
  const isPage = extname(path) === '.html';
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    content: readFileSync(path),
    caching: isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
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
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors.join(' ') || "'none'"}`,
    "require-trusted-types-for 'script'",
    // The page's one policy creates the address of its Worker.
    'trusted-types applaus-door',
  ];
  return { 'content-security-policy': rules.join('; '), 'cross-origin-resource-policy': 'cross-origin' };
}
