import type { Capability } from '../kernel/capability.ts';
import { IssuerKeyRow } from './issuer-key.row.ts';
import { ManifestEntryRow } from './manifest-entry.row.ts';
import { ManifestHeadRow } from './manifest-head.row.ts';
import { ManifestKeyRow } from './manifest-key.row.ts';
import { TakerCountRow } from './taker-count.row.ts';
import { TokenIssuanceRow } from './token-issuance.row.ts';

export const issuer: Capability = {
  name: 'issuer',
  entities: [ManifestEntryRow, ManifestHeadRow, ManifestKeyRow, IssuerKeyRow, TokenIssuanceRow, TakerCountRow],
  resolvers: [],
  jobs: [],
};
