import { execFileSync } from 'node:child_process';

/**
 * Builds server and widget once, so that stories run against what is shipped: not with Vitest's NODE_ENV, which would
 * bring the development build of React.
 */
export function setup(): void {
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync('npm', ['run', '--silent', 'build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
