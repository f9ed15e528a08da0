import type { Manifest } from '../manifest.ts';

export const purpose: Manifest = {
  name: 'purpose',
  place: 2,
  cache: { Purpose: { merge: true } },
};
