import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text as it might stand in a file or a log: plain, in UTF-16, in hex, in base64 wherever it begins. */
export function disguises(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((shift) => {
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64url');
    // The first and the last signs depend on what is beside it.
    return shifted.slice(shift === 0 ? 0 : 4, -4);
  });
  const hex = bytes.toString('hex');
  return [bytes, Buffer.from(text, 'utf16le'), ...[hex, hex.toUpperCase(), ...base64].map((form) => Buffer.from(form))];
}

/** The files below these folders that have one of these byte strings in them. */
export function filesWith(folders: string[], wanted: Buffer[]): string[] {
  return folders.flatMap(filesIn).filter((path) => {
    const bytes = readFileSync(path);
    return wanted.some((form) => bytes.includes(form));
  });
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
