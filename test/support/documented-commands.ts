import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** The one piece of shell or SQL of a page of `docs/` that has this text in it, as it stands there. */
export function documentedCommands(page: string, text: string): string {
  const pieces = [...readFileSync(`docs/${page}`, 'utf8').matchAll(/^ *```(?:sh|sql)\n(.*?)^ *```$/gms)];
  const found = pieces.map(([, commands]) => commands!).filter((commands) => commands.includes(text));
  if (found.length !== 1) throw new Error(`${found.length} pieces of docs/${page} have ${text} in them`);
  return found[0]!;
}

/** Runs them as somebody would who pastes them into a shell; one that fails is thrown with what it said. */
export async function runCommands(
  commands: string,
  { folder, home }: { folder: string; home: string },
): Promise<string> {
  const options = { cwd: folder, env: { PATH: process.env.PATH, HOME: home } };
  const { stdout } = await promisify(execFile)('bash', ['-e', '-o', 'pipefail', '-c', commands], options);
  return stdout;
}
