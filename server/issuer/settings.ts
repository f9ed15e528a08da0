import type { Reader } from '../kernel/reader.ts';
import type { Installation } from '../kernel/settings.ts';

export interface IssuerSettings {
  /** The channel stays closed below this many entitled people. */
  minimumPeople: number;
  /** Length of the RSA keys for tokens that are yet to be made: 2048 or 3072. */
  tokenKeyBits: number;
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
      everybodyTakes: demo,
      confidentialContact: contactOf(read) ?? (demo ? demoContact : null),
    },
  };
}

/** Reads a text and, behind a bar or a blank, a link. */
function contactOf(read: Reader): ConfidentialContact | null {
  const value = read.text('CONFIDENTIAL_CONTACT');
  if (value === null) return null;
  const [, text, url] = /^([^|\s].*?)\s*[|\s]\s*((?:https?:\/\/|mailto:|tel:)\S+)$/s.exec(value) ?? [];
  if (text && url && URL.canParse(url)) return { text, url };
  read.report(
    'CONFIDENTIAL_CONTACT must be a text, a bar and a link: Vertrouwenspersoon Anna Bos | https://intranet.example.com/vertrouwen',
  );
  return null;
}
