import { hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Context, RequestContext } from '../kernel/context.ts';
import { type Epoch, epochAfter, epochAt } from '../kernel/epochs.ts';
import { type KeyName, wrapKey } from '../kernel/key-wrapping.ts';
import { isUniqueViolation } from '../kernel/unique-violation.ts';
import { write } from '../kernel/write.ts';
import { openKey } from './open-key.ts';
import { StorageSecretRow } from './storage-secret.row.ts';
import { storageSecretKind } from './stored-keys.ts';

@ObjectType({
  description:
    'A key under which the letter frame stores what belongs to a week, in the viewer’s browser. Derived for the viewer from a secret that is used for nothing else and is deleted.',
  simpleResolvers: true,
})
export class LetterStorageKey {
  @Field(() => Int, { description: 'The ISO week as a number: 202648.' })
  epoch!: number;

  @Field(() => String, { description: '32 bytes, base64url.' })
  key!: string;
}

/**
 * The keys of this epoch and, where browsers were here then, of the one before it: what lies under that one is written under
 * the new one at the first visit of a week. None where the channel is closed.
 */
export async function letterStorageKeys(context: RequestContext): Promise<LetterStorageKey[]> {
  const { settings, viewer } = context;
  const { wrappingKey } = settings.issuer;
  if (wrappingKey === null) return [];
  const epoch = epochAt(settings.timeZone, context.now());
  const rows = (await newestSecrets(context, epoch)) ?? (await makeSecret(context, wrappingKey, epoch));
  return rows.map(({ epoch, secret }) => ({
    epoch,
    key: keyOf(openKey(wrappingKey, nameOfSecret(epoch), secret), viewer.personId),
  }));
}

/** Null while the epoch has none. */
async function newestSecrets({ db }: Context, epoch: Epoch): Promise<StorageSecretRow[] | null> {
  const rows = await db.rows<StorageSecretRow>(
    'SELECT epoch, secret FROM storage_secret WHERE epoch IN (?, ?) ORDER BY epoch DESC',
    [epoch, epochAfter(epoch, -1)],
  );
  return rows[0]?.epoch === epoch ? rows : null;
}

/** Of several that are made at the same moment the primary key lets one stay. */
async function makeSecret(context: Context, wrappingKey: KeyObject, epoch: Epoch): Promise<StorageSecretRow[]> {
  const secret = wrapKey(wrappingKey, nameOfSecret(epoch), randomBytes(32));
  try {
    await write(context, (db) => db.insert(StorageSecretRow, { epoch, secret }));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
  return (await newestSecrets(context, epoch))!;
}

function nameOfSecret(epoch: Epoch): KeyName {
  return { epoch, kind: storageSecretKind, keyId: '' };
}

/** For one person, so that nobody's own key opens a colleague's file. */
function keyOf(secret: Buffer, personId: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', `applaus/storage/${personId}`, 32)).toString('base64url');
}
