import type { KeyObject } from 'node:crypto';
import { wrappingKeyOf } from '../kernel/key-wrapping.ts';
import type { Reader } from '../kernel/reader.ts';
import type { Installation } from '../kernel/settings.ts';

export interface IssuerSettings {
  /** The channel stays closed below this many entitled people. */
  minimumPeople: number;
  /** Length of the RSA keys for tokens that are yet to be made: 2048 or 3072. */
  tokenKeyBits: number;
  /** Private keys lie in the database under it; null in the demo, which adds its own, and where nobody signs. */
  wrappingKey: KeyObject | null;
  /** The demo: its invented people count as having taken tokens. */
  everybodyTakes: boolean;
  /** The confidential adviser and reporting point; null keeps the channel closed. */
  confidentialContact: ConfidentialContact | null;
}

declare module '../kernel/settings.ts' {
  interface ServerSettings {
    issuer: IssuerSettings;
  }
}

/** Whom to turn to with what is not for this channel. */
interface ConfidentialContact {
  text: string;
  /** `https:`, `mailto:` or `tel:`. */
  url: string;
}

const demoContact: ConfidentialContact = {
  text: 'Vertrouwenspersoon van Waterweg: Marijke Postma, 06 1234 5678',
  url: 'mailto:vertrouwenspersoon@waterweg.example',
};

export function readIssuerSettings(read: Reader, { demo }: Installation): { issuer: IssuerSettings } {
  return {
    issuer: {
      minimumPeople: read.count('BLOCKERS_MIN_PEOPLE', 8, demo ? 1 : 2),
      tokenKeyBits: Number(read.choice('BLOCKERS_KEY_BITS', ['2048', '3072'], '2048')),
      wrappingKey: readWrappingKey(read, 'ISSUER_KEY'),
      everybodyTakes: demo,
      confidentialContact: contactOf(read) ?? (demo ? demoContact : null),
    },
  };
}

/** Null where the setting is not there; what is too short is reported. */
export function readWrappingKey(read: Reader, setting: string): KeyObject | null {
  const secret = read.text(setting);
  if (secret !== null && secret.length < 32) read.report(`${setting} must be at least 32 characters.`);
  return secret === null ? null : wrappingKeyOf(secret);
}

/** Reads a text and, behind a bar or a blank, a link. */
function contactOf(read: Reader): ConfidentialContact | null {
  const value = read.text('CONFIDENTIAL_CONTACT');
  if (value === null) return null;
  const [, text, url] = /^([^|\s].*?)\s*[|\s]\s*((?:https?:\/\/|mailto:|tel:)\S+)$/s.exec(value) ?? [];
  if (text && url && URL.canParse(url)) return { text, url };
  read.report(
    'CONFIDENTIAL_CONTACT must be a text, a bar and a link (https:, mailto: or tel:): Vertrouwenspersoon Anna Bos | https://intranet.example.com/vertrouwen',
  );
  return null;
}
