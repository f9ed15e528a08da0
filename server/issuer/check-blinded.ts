import type { FieldProblem } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';

/** Decodes blinded values; a wrong count, form or range and duplicates are added to the problems. */
export function checkBlinded(
  { path, values, quota, modulus, language }: BlindedList,
  problems: FieldProblem[],
): Buffer[] {
  const report = (nl: string, en: string) => void problems.push({ path, message: { nl, en }[language] });
  if (values.length !== quota) report(`Stuur er precies ${quota}.`, `Send exactly ${quota}.`);
  const decoded = values.map((value) => Buffer.from(value, 'base64url'));
  const isCanonical = values.every((value, index) => decoded[index]!.toString('base64url') === value);
  if (!isCanonical || decoded.some((value) => value.length !== modulus.length)) {
    report(
      `Elke waarde is base64url van ${modulus.length} bytes.`,
      `Each value is base64url of ${modulus.length} bytes.`,
    );
  } else if (decoded.some((value) => !isInRange(value, modulus))) {
    report('Een waarde is 0, 1, n-1 of niet kleiner dan n.', 'A value is 0, 1, n-1, or not below n.');
  }
  if (new Set(values).size !== values.length)
    report('Elke waarde komt één keer voor.', 'Each value may be there once.');
  return decoded;
}

export interface BlindedList {
  path: string;
  values: string[];
  quota: number;
  modulus: Buffer;
  language: Language;
}

/** 0, 1 and n-1 are their own signatures: nobody sends them but to probe the key. */
function isInRange(value: Buffer, modulus: Buffer): boolean {
  const one = Buffer.alloc(modulus.length);
  one[modulus.length - 1] = 1;
  // The modulus is odd, so subtracting one changes its last byte only.
  const last = Buffer.from(modulus);
  last[modulus.length - 1]! -= 1;
  return value.compare(one) > 0 && value.compare(last) < 0;
}
