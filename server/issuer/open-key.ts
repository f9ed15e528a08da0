import type { KeyObject } from 'node:crypto';
import { type KeyName, unwrapKey } from '../kernel/key-wrapping.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import type { ServerSettings } from '../kernel/settings.ts';

/** The key that private keys are wrapped under; where the channel is closed there may be none, and no private key either. */
export function requireWrappingKey({ issuer }: Pick<ServerSettings, 'issuer'>): KeyObject {
  if (issuer.wrappingKey === null) throw new OperatorError(issuerKeyMissing);
  return issuer.wrappingKey;
}

/** Unwraps a private key of a row. */
export function openKey(wrappingKey: KeyObject, name: KeyName, stored: string): Buffer {
  const key = unwrapKey(wrappingKey, name, stored);
  if (key === null) throw new OperatorError(issuerKeyWrong);
  return key;
}

export const issuerKeyMissing =
  'ISSUER_KEY is missing: the private keys that sign stamps lie in the database under it. Set 32 random characters or more, ' +
  'the same for all servers.';

const issuerKeyWrong =
  'ISSUER_KEY does not open the private keys in the database. Set the one they were wrapped under; after `npm run keys -- ' +
  'rewrap` that is the new one. Without it no more stamps can be signed under the published list of keys.';
