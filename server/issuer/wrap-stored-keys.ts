import type { Context } from '../kernel/context.ts';
import { isWrapped, wrapKey } from '../kernel/key-wrapping.ts';
import { openKey } from './open-key.ts';
import { changeStoredKeys } from './stored-keys.ts';

/**
 * Wraps private keys that an earlier version left readable, and looks whether `ISSUER_KEY` opens the others: a wrong one
 * would otherwise show when somebody takes stamps.
 */
export async function wrapStoredKeys({ db, settings }: Pick<Context, 'db' | 'settings'>): Promise<void> {
  const { wrappingKey } = settings.issuer;
  if (wrappingKey === null) return;
  const wrapped = await db.transaction((writer) =>
    changeStoredKeys(writer, ({ stored, ...name }) => {
      if (!isWrapped(stored)) return wrapKey(wrappingKey, name, Buffer.from(stored, 'base64url'));
      openKey(wrappingKey, name, stored);
      return null;
    }),
  );
  // Where that is not to be had at once, the hourly job does it.
  if (wrapped > 0) await db.truncateLog();
}
