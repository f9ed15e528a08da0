import { readdirSync, readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const dockerfile = readFileSync('Dockerfile', 'utf8');
const compose = parse(readFileSync('docker-compose.yml', 'utf8'));

describe('the image', () => {
  test('is described without a mistake', () => {
    expect(validate(dockerfile).map((finding) => finding.message)).toEqual([]);
  });

  test('runs as somebody who is not root, and says whether it is well', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM'));
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK .*\/livez/m);
  });

  test('gives V8 the flags that `npm start` does, and the manual names them', () => {
    const flags = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start.match(/--\S+/g);
    expect(dockerfile).toContain(
      `CMD ${JSON.stringify(['node', ...flags, 'dist/server/main.js']).replaceAll(',', ', ')}`,
    );
    expect(readFileSync('docs/operations.md', 'utf8')).toContain(`\`node ${flags.join(' ')} dist/server/main.js\``);
  });

  test('copies only what exists', () => {
    const copied = [...dockerfile.matchAll(/--from=build \S+ \/applaus\/(\S+)/g)].map((match) => match[1]);
    expect(copied.filter((path) => !['node_modules', 'dist'].includes(path!)).every((path) => readable(path!))).toBe(
      true,
    );
  });
});

describe('the compose file', () => {
  test('waits for a healthy MySQL 8.4 before it starts the server', () => {
    expect(compose.services.database.image).toBe('mysql:8.4');
    expect(compose.services.database.healthcheck.test).toBeDefined();
    expect(compose.services.server.depends_on.database.condition).toBe('service_healthy');
  });

  test('sets only settings that the server reads', () => {
    const files = readdirSync('server', { recursive: true, encoding: 'utf8' });
    const readers = files.filter((path) => /(^|\/)(config[a-z-]*|settings)\.ts$/.test(path));
    const config = readers.map((path) => readFileSync(`server/${path}`, 'utf8')).join('');
    for (const name of Object.keys(compose.services.server.environment)) expect(config).toContain(`'${name}'`);
  });
});

function readable(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
}
