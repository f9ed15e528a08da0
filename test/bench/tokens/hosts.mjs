import { createHmac, createSecretKey, generateKeyPairSync, sign } from 'node:crypto';
import { audience, secret } from '../load/requests.mjs';
import { issuer } from '../world/people.mjs';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const twoNumbers = (key) => ({ key, dsaEncoding: 'ieee-p1363' });

/** A host for each algorithm: what a server is told of it, what a bare check needs, and how it signs. */
export const hosts = {
  HS256: {
    told: { secret },
    key: createSecretKey(secret, 'utf8'),
    signature: (text) => createHmac('sha256', secret).update(text).digest(),
  },
  RS256: {
    told: { publicKey: rsa.publicKey.export({ type: 'spki', format: 'pem' }) },
    key: rsa.publicKey,
    signature: (text) => sign('sha256', Buffer.from(text), rsa.privateKey),
  },
  ES256: {
    told: { publicKey: ec.publicKey.export({ type: 'spki', format: 'pem' }) },
    key: twoNumbers(ec.publicKey),
    signature: (text) => sign('sha256', Buffer.from(text), twoNumbers(ec.privateKey)),
  },
};

/** The bench's own issuer with the key of one host: the people of the bench have their subjects there. */
export function issuerOf(algorithm) {
  return { issuer, audience, algorithms: [algorithm], ...hosts[algorithm].told };
}

/** A token as hosts make them, another for each number, of so many people in turn. */
export function tokenOf(algorithm, number, people) {
  const seconds = Math.floor(Date.now() / 1_000);
  const who = { sub: `p${number % people}`, name: 'Anne de Vries', email: 'anne@example.com', locale: 'nl' };
  const claims = { iss: issuer, aud: audience, ...who, iat: seconds, exp: seconds + 3_600, jti: `bench-${number}` };
  const text = `${encode({ alg: algorithm, typ: 'JWT', kid: 'bench-2026' })}.${encode(claims)}`;
  return `${text}.${hosts[algorithm].signature(text).toString('base64url')}`;
}

function encode(content) {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}
