import { blockers } from './blockers/index.ts';
import { culture } from './culture/index.ts';
import { dilemmas } from './dilemmas/index.ts';
import { issuer } from './issuer/index.ts';
import type { Capability } from './kernel/capability.ts';
import { people } from './people/index.ts';
import { purpose } from './purpose/index.ts';
import { wall } from './wall/index.ts';

/** In their order: each may lean on those before it. */
export const capabilities: Capability[] = [people, issuer, purpose, wall, blockers, culture, dilemmas];
