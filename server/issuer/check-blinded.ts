import type { FieldProblem } from '../kernel/errors.ts';
import type { Language } from '../kernel/language.ts';

/** Reads blinded values, or says of the list what is wrong with it: by number, form, range or sameness. */
export function checkBlinded(
  { path, values, quota, modulus, language }: BlindedList,
  problems: FieldProblem[],
): Buffer[] {
  const say = (nl: string, en: string) => void problems.push({ path, message: { nl, en }[language] });
  if (values.length !== quota) say(`Stuur er precies ${quota}.`, `Send exactly ${quota}.`);
  const read = values.map((value) => Buffer.from(value, 'base64url'));
  const isCanonical = values.every((value, index) => read[index]!.toString('base64url') === value);
  if (!isCanonical || read.some((value) => value.length !== modulus.length)) {
    say(`Elke waarde is base64url van ${modulus.length} bytes.`, `Each value is base64url of ${modulus.length} bytes.`);
  } else if (read.some((value) => !isInRange(value, modulus))) {
    say('Een waarde is 0, 1, n-1 of niet kleiner dan n.', 'A value is 0, 1, n-1, or not below n.');
  }
  if (new Set(values).size !== values.length) say('Elke waarde komt één keer voor.', 'Each value may be there once.');
  return read;
}

export interface BlindedList {
  path: string;
  values: string[];
  quota: number;
  modulus: Buffer;
  language: Language;
}

/** 0, 1 and n-1 sign themselves: whoever sends them has no use for the answer but to try the key. */
function isInRange(value: Buffer, modulus: Buffer): boolean {
  const one = Buffer.alloc(modulus.length);
  one[modulus.length - 1] = 1;
  // The modulus is odd: taking one away changes its last byte only.
  const last = Buffer.from(modulus);
  last[modulus.length - 1]! -= 1;
  return value.compare(one) > 0 && value.compare(last) < 0;
}
