import { IssuerKeys1795564800000 } from '../../migrations/1795564800000-issuer-keys.ts';
import type { Capability } from '../kernel/capability.ts';
import { IssuerResolver } from './issuer.resolver.ts';
import { IssuerKeyRow } from './issuer-key.row.ts';
import { ManifestEntryRow } from './manifest-entry.row.ts';
import { ManifestHeadRow } from './manifest-head.row.ts';
import { ManifestKeyRow } from './manifest-key.row.ts';
import { forgetEpochs, prepareKeys, startKeys } from './prepare-keys.ts';
import { readIssuerSettings } from './settings.ts';
import { TakerCountRow } from './taker-count.row.ts';
import { TokenIssuanceRow } from './token-issuance.row.ts';

export const issuer: Capability = {
  name: 'issuer',
  entities: [ManifestEntryRow, ManifestHeadRow, ManifestKeyRow, IssuerKeyRow, TokenIssuanceRow, TakerCountRow],
  migrations: [IssuerKeys1795564800000],
  resolvers: [IssuerResolver],
  start: startKeys,
  settings: readIssuerSettings,
  jobs: [
    { name: 'issuer-prepare-keys', schedule: '40 3 * * *', run: (context) => prepareKeys(context) },
    // Keys sign until two hours after their week.
    { name: 'issuer-forget-epochs', schedule: '1 * * * *', run: forgetEpochs },
  ],
};
