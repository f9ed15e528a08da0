import { IssuerKeys1795564800000 } from '../../migrations/1795564800000-issuer-keys.ts';
import { IssuerUnlistedKeys1796200060000 } from '../../migrations/1796200060000-issuer-unlisted-keys.ts';
import { IssuerStorageSecrets1796300000000 } from '../../migrations/1796300000000-issuer-storage-secrets.ts';
import { IssuerRounds1796500000000 } from '../../migrations/1796500000000-issuer-rounds.ts';
import type { Capability } from '../kernel/capability.ts';
import { IssuerResolver } from './issuer.resolver.ts';
import { IssuerKeyRow } from './issuer-key.row.ts';
import { listLetterboxKey } from './list-letterbox-key.ts';
import { ManifestEntryRow } from './manifest-entry.row.ts';
import { ManifestHeadRow } from './manifest-head.row.ts';
import { ManifestKeyRow } from './manifest-key.row.ts';
import { issuerPersonalData } from './personal-data.ts';
import { forgetEpochs, prepareKeys, startKeys } from './prepare-keys.ts';
import { RoundIssuanceRow } from './round-issuance.row.ts';
import { readIssuerSettings } from './settings.ts';
import { StorageSecretRow } from './storage-secret.row.ts';
import { TakerCountRow } from './taker-count.row.ts';
import { TokenIssuanceRow } from './token-issuance.row.ts';
import { UnlistedKeyRow } from './unlisted-key.row.ts';

export const issuer: Capability = {
  name: 'issuer',
  entities: [
    ManifestEntryRow,
    ManifestHeadRow,
    ManifestKeyRow,
    IssuerKeyRow,
    TokenIssuanceRow,
    TakerCountRow,
    UnlistedKeyRow,
    StorageSecretRow,
    RoundIssuanceRow,
  ],
  migrations: [
    IssuerKeys1795564800000,
    IssuerUnlistedKeys1796200060000,
    IssuerStorageSecrets1796300000000,
    IssuerRounds1796500000000,
  ],
  personalData: issuerPersonalData,
  resolvers: [IssuerResolver],
  letterFields: ['issueTokens', 'issueRoundToken', 'letterStorageKeys'],
  start: startKeys,
  settings: readIssuerSettings,
  jobs: [
    { name: 'issuer-prepare-keys', schedule: '40 3 * * *', run: (context) => prepareKeys(context), byFirmTime: true },
    { name: 'issuer-list-keys', schedule: '* * * * *', run: listLetterboxKey },
    { name: 'issuer-forget-epochs', schedule: '1 * * * *', run: forgetEpochs, byFirmTime: true },
  ],
};
