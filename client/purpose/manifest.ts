import type { Manifest } from '../manifest.ts';

export const purpose: Manifest = {
  name: 'purpose',
  cache: { Purpose: { merge: true } },
};
