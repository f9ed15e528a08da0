import type { Language } from '../../kernel/language.ts';
import { folded } from '../../kernel/text.ts';
import type { Translated } from '../../kernel/translations.ts';
import { valueTexts } from './read-value-texts.ts';
import { ValueNameTakenRefused } from './refusals.ts';
import { quotedName, type ValuesFacts } from './value-facts.ts';

/**
 * Refuses a name that another value has in the same language, whatever its case and accents: people choose by the name. The
 * values are locked, so nobody takes the name meanwhile.
 */
export function nameTaken(
  { values, behaviours }: ValuesFacts,
  name: Translated,
  own: string | null,
  language: Language,
): ValueNameTakenRefused | null {
  const isSame = (one: string | null, other: string | null) =>
    one !== null && other !== null && folded(one) === folded(other);
  const other = values.find(
    ({ id, nameNl, nameEn }) => id !== own && (isSame(nameNl, name.nl) || isSame(nameEn, name.en)),
  );
  if (!other) return null;
  return new ValueNameTakenRefused(language, valueTexts(other, behaviours), quotedName(other, language));
}
