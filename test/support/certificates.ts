import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Certificate {
  certificate: string;
  key: string;
  /** What Chromium's `--ignore-certificate-errors-spki-list` takes. */
  fingerprint: string;
}

/** A certificate for these names, which nobody vouches for. */
export function makeCertificate(folder: string, file: string, names: string[]): Certificate {
  const [certificate, key] = [join(folder, `${file}.pem`), join(folder, `${file}.key`)];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const alternatives = `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`;
  const subject = ['-days', '2', '-subj', `/CN=${names[0]}`, '-addext', alternatives];
  execFileSync('openssl', ['req', '-x509', ...curve, ...subject, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  const { publicKey } = new X509Certificate(readFileSync(certificate));
  const spki = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })).export({
    type: 'spki',
    format: 'der',
  });
  return { certificate, key, fingerprint: createHash('sha256').update(spki).digest('base64') };
}
