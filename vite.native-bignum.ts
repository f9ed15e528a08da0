import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const own = fileURLToPath(new URL('client/letterbox/protocol/native-bignum.ts', import.meta.url));
/** The library imports its arithmetic by default. */
const theirs = '\0sjcl';

/** Blind signatures reckon with the browser's own BigInt instead of the library inside theirs, two thirds of its size. */
export function nativeBignum(): Plugin {
  return {
    name: 'applaus-native-bignum',
    enforce: 'pre',
    resolveId(source, importer) {
      const isTheirs = source.endsWith('sjcl/index.js') && importer?.includes('@cloudflare/blindrsa-ts');
      return isTheirs ? theirs : undefined;
    },
    load(id) {
      return id === theirs ? `import { sjcl } from ${JSON.stringify(own)};\nexport default sjcl;` : undefined;
    },
  };
}
