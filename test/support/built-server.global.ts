import { execFileSync } from 'node:child_process';

/** Builds the server once, for the tests that start it as a process; what is built and current stays. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build:server'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
