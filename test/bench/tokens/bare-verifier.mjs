import { createHmac, timingSafeEqual, verify } from 'node:crypto';
import { audience } from '../load/requests.mjs';

/** The least that checks a token: its algorithm, its signature on the spot (`jose` takes several times as long), its audience and its end. */
export function bareVerifier(algorithm, key) {
  const isSigned =
    algorithm === 'HS256' ? isSignedByHmac : (text, signature) => verify('sha256', Buffer.from(text), key, signature);
  function isSignedByHmac(text, signature) {
    return timingSafeEqual(createHmac('sha256', key).update(text).digest(), signature);
  }
  return (token) => {
    const [first, last] = [token.indexOf('.'), token.lastIndexOf('.')];
    const { alg } = jsonIn(token.slice(0, first));
    const signature = Buffer.from(token.slice(last + 1), 'base64url');
    if (alg !== algorithm || !isSigned(token.slice(0, last), signature)) throw new Error('a bad token');
    const claims = jsonIn(token.slice(first + 1, last));
    if (claims.aud !== audience || claims.exp <= Date.now() / 1_000)
      throw new Error('a token for others, or of yesterday');
    return claims;
  };
}

function jsonIn(text) {
  return JSON.parse(Buffer.from(text, 'base64url').toString());
}
