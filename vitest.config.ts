import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { renderer } from './vite.config.ts';
import { nativeBignum } from './vite.door.config.ts';

/** graphql would load twice, once as CommonJS and once as ESM, and refuse to work with itself. */
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
const shared = { resolve: { alias } };
/** What the testing library asks of React's DOM besides. */
const testing = [
  { find: /^@testing-library\/react$/, replacement: '@testing-library/react/dist/@testing-library/react.esm.js' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/test-utils$/, replacement: 'preact/test-utils' },
];
/** Three letters typed on a machine that runs something else besides take more than a minute. */
const screenTimeout = 180_000;
/** A machine that runs tests is busy: nothing waits this long where it works. */
const expect = { poll: { timeout: 20_000, interval: 50 } };

export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'coverage/report.json' }]] : ['default'],
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          name: 'server',
          // Files share what they import, which takes longer than most of them; each has a database of its own.
          isolate: false,
          include: ['test/**/*.rules.test.ts', 'test/**/*.api.test.ts', 'test/contract/*.test.ts'],
          setupFiles: ['test/support/setup.ts'],
          globalSetup: ['test/support/databases.global.ts', 'test/support/built-server.global.ts'],
          expect,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias: [...alias, ...renderer, ...testing] },
        plugins: [react()],
        test: {
          name: 'widget',
          environment: 'jsdom',
          include: ['test/**/*.widget.test.tsx'],
          setupFiles: ['test/support/widget-setup.ts'],
          // Read by us, so that they stand on what draws the shipped screens.
          server: { deps: { inline: ['@apollo/client', '@testing-library/react'] } },
          testTimeout: screenTimeout,
        },
      },
      {
        plugins: [nativeBignum()],
        test: {
          name: 'frame',
          environment: 'jsdom',
          include: ['test/**/*.frame.test.ts'],
          setupFiles: ['test/support/frame-setup.ts'],
          // Read by us, so that the frame's own arithmetic is what is tested.
          server: { deps: { inline: ['@cloudflare/blindrsa-ts'] } },
          testTimeout: screenTimeout,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['test/e2e/*.test.ts'],
          globalSetup: ['test/support/built.global.ts'],
          // They mostly wait, for a delivery or for a file to be written: two files at a time, after everything else.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // A browser on a busy machine may miss a moment; a test that passed only then is printed with its retry.
          retry: 1,
          expect,
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
