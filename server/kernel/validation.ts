import type { ValidatorFn } from 'type-graphql';
import type { IncomingContext } from './context.ts';
import { badInput, type FieldProblem } from './errors.ts';
import type { Words } from './language.ts';
import { isVisible, lengthOf, tidy } from './text.ts';

interface Rule {
  field: string;
  words: Words;
  holds: (value: unknown) => boolean;
}

/** The rules of each input by its prototype, as they are written. Whether a field may be left out is the schema's matter. */
const rulesOf = new Map<object, Rule[]>();

/** A rule of form that a field must satisfy, with its sentence in each language. */
function form(words: Words, holds: Rule['holds']): PropertyDecorator {
  return (target, key) => {
    rulesOf.set(target, [...(rulesOf.get(target) ?? []), { field: String(key), words, holds }]);
  };
}

/** Text that a person typed: not blank, at most `max` characters, no control characters. */
export function Text(max: number): PropertyDecorator {
  const rules = [
    form({ nl: 'Vul dit nog in.', en: 'Please fill this in.' }, (v) => isVisible(String(v)) || hasControls(v)),
    form(
      { nl: `Dit is te lang: hooguit ${max} tekens.`, en: `This is too long: at most ${max} characters.` },
      (v) => lengthOf(tidy(String(v))) <= max,
    ),
    form(
      {
        nl: 'Hier staan onzichtbare tekens in die niet kunnen.',
        en: 'There are invisible characters in this that cannot stay.',
      },
      (v) => !hasControls(v),
    ),
  ];
  return (target, key) => {
    for (const rule of rules) rule(target, key);
  };
}

/** Line ends and tabs aside. */
function hasControls(value: unknown): boolean {
  return /[\p{Cc}\p{Cs}]/u.test(String(value).replace(/[\n\r\t]/g, ''));
}

/** A key that a client makes up to send the same thing twice without harm. */
export function Key(): PropertyDecorator {
  const words = {
    nl: 'De sleutel moet 8 tot 64 letters, cijfers of streepjes zijn.',
    en: 'The key must be 8 to 64 letters, digits or hyphens.',
  };
  return form(words, (v) => /^[\w-]{8,64}$/.test(String(v)));
}

/** A list of `min` to `max` different entries. */
export function Several(min: number, max: number): PropertyDecorator {
  const words = { nl: `Kies er ${min} tot ${max}, ieder één keer.`, en: `Choose ${min} to ${max}, each once.` };
  return form(words, (v) => {
    const list = v as unknown[];
    return list.length >= min && list.length <= max && new Set(list).size === list.length;
  });
}

/** One of a few words. */
export function OneOf(choices: readonly string[]): PropertyDecorator {
  const list = choices.join(', ');
  return form({ nl: `Kies uit: ${list}.`, en: `Choose from: ${list}.` }, (v) => choices.includes(String(v)));
}

/** A month as `YYYY-MM`. */
export function Month(): PropertyDecorator {
  const words = { nl: 'Schrijf een maand als 2026-11.', en: 'Write a month as 2026-11.' };
  return form(words, (v) => /^20\d\d-(0[1-9]|1[0-2])$/.test(String(v)));
}

/** A day of the calendar as `YYYY-MM-DD`. */
export function CalendarDay(): PropertyDecorator {
  const words = { nl: 'Schrijf een dag als 2026-11-27.', en: 'Write a day as 2026-11-27.' };
  return form(words, (v) => {
    const day = new Date(`${v}T00:00:00Z`);
    return /^20\d\d-\d\d-\d\d$/.test(String(v)) && !Number.isNaN(+day) && day.toISOString().startsWith(String(v));
  });
}

/**
 * Runs before every resolver, so that no rule gets malformed input. Only the first broken rule of each field is reported.
 */
export const validateInput: ValidatorFn<IncomingContext> = async (value, _type, { context }) => {
  if (value === null || typeof value !== 'object') return;
  const problems = new Map<string, FieldProblem>();
  for (const { field, words, holds } of rulesOf.get(Object.getPrototypeOf(value)) ?? []) {
    const given = (value as Record<string, unknown>)[field] ?? null;
    if (given === null || problems.has(field) || holds(given)) continue;
    problems.set(field, { path: field, message: words[context.language] });
  }
  if (problems.size > 0) throw badInput(context.language, [...problems.values()]);
};
