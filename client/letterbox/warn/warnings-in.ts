import { NAME_PATTERNS } from './names.ts';

export type WarningKind = 'name' | 'phone' | 'email' | 'address' | 'team';

export interface Warning {
  kind: WarningKind;
  /** As it was written. */
  words: string;
}

const PATTERNS: [WarningKind, RegExp[]][] = [
  ['email', [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu]],
  [
    'phone',
    [
      /(?<![\w.,])(?:\+|00)\d{2}[\s.-]?(?:\(0\))?(?:[\s.-]?\d){8,10}(?!\d)/gu,
      /(?<![\w.,])\(?0\d{1,4}\)?(?:[\s.-]?\d){6,9}(?!\d)/gu,
    ],
  ],
  [
    'address',
    [
      /\p{Lu}[\p{L}’'-]*(?:straat|laan|weg|plein|dijk|kade|gracht|singel|dreef|hof|pad|park|steeg|markt|plantsoen|burg)\s+\d+\s?[a-zA-Z]?\b/gu,
      /\b\d{1,4}[a-zA-Z]?\s(?:\p{Lu}[\p{L}’'-]+\s)+(?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|Drive|Way|Close|Court)\b/gu,
      /\b[1-9]\d{3}\s?[A-Z]{2}\b/gu,
    ],
  ],
  [
    'team',
    [
      /\b(?:mijn|ons|onze)\s+(?:eigen\s+|kleine\s+)?(?:team|teampje|afdeling|ploeg|groep|groepje|filiaal|vestiging|kantoor|teamleider|leidinggevende|baas)\b/giu,
      /\b(?:my|our)\s+(?:own\s+|small\s+)?(?:team|department|crew|group|branch|office|team leader|manager|boss)\b/giu,
    ],
  ],
  ['name', NAME_PATTERNS],
];

/** Finds what may identify a person by patterns on this computer: no list of names, no search, nothing sent. */
export function warningsIn(text: string): Warning[] {
  const found: Warning[] = [];
  let rest = text.normalize('NFC').replace(/\s+/g, ' ');
  for (const [kind, patterns] of PATTERNS) {
    for (const pattern of patterns) {
      rest = rest.replace(pattern, (words) => {
        if (!found.some((warning) => warning.kind === kind && warning.words === words)) found.push({ kind, words });
        return ' · '; // what was found as one thing is not found again as another
      });
    }
  }
  return found;
}
