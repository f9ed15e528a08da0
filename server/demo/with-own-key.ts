import { join } from 'node:path';
import type { Config } from '../config.ts';
import { besideDatabase } from '../config-letterbox.ts';
import { wrappingKeyOf } from '../kernel/key-wrapping.ts';
import { demoSecret } from './demo-secret.ts';

/** Adds the key that private keys lie under, which the demo makes itself. */
export function withOwnKey(config: Config): Config {
  const { issuer } = config.capabilities;
  if (!config.demo || issuer.wrappingKey !== null) return config;
  const wrappingKey = wrappingKeyOf(demoSecret(join(besideDatabase(config.databaseUrl), 'issuer.key')));
  return { ...config, capabilities: { ...config.capabilities, issuer: { ...issuer, wrappingKey } } };
}
