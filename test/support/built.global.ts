import { execFileSync } from 'node:child_process';

/** Builds server and widget once, so that stories run against what is shipped. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
