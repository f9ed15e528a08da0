// `npm run release:archive`: stores what later versions are rehearsed with (README.md).
import { runnerImport } from 'vite';

await runnerImport('./test/releases/archive-release.ts');
