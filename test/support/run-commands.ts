import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs commands of the documentation as somebody would who pastes them into a shell; one that fails is thrown with what it said. */
export async function runCommands(
  commands: string,
  { folder, home }: { folder: string; home: string },
): Promise<string> {
  const options = { cwd: folder, env: { PATH: process.env.PATH, HOME: home } };
  const { stdout } = await promisify(execFile)('bash', ['-e', '-o', 'pipefail', '-c', commands], options);
  return stdout;
}
