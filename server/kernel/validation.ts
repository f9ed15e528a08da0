import { ValidateBy, ValidateIf, type ValidationError, validateSync } from 'class-validator';
import type { ValidatorFn } from 'type-graphql';
import type { RequestContext } from './context.ts';
import { badInput, type FieldProblem } from './errors.ts';
import type { Language, Words } from './language.ts';
import { lengthOf, tidy } from './text.ts';

/** A rule of form that a field must satisfy, with its sentence in each language. */
function form(name: string, words: Words, holds: (value: unknown) => boolean): PropertyDecorator {
  sentences.set(name, words);
  return ValidateBy({ name, validator: { validate: holds, defaultMessage: () => name } });
}

const sentences = new Map<string, Words>();

/** Text that a person typed: not blank, at most `max` characters, no control characters. */
export function Text(max: number): PropertyDecorator {
  const rules = [
    form('blank', { nl: 'Vul dit nog in.', en: 'Please fill this in.' }, (v) => !isBlank(String(v))),
    form(
      `longerThan${max}`,
      { nl: `Dit is te lang: hooguit ${max} tekens.`, en: `This is too long: at most ${max} characters.` },
      (v) => lengthOf(tidy(String(v))) <= max,
    ),
    form(
      'controlCharacters',
      {
        nl: 'Hier staan onzichtbare tekens in die niet kunnen.',
        en: 'There are invisible characters in this that cannot stay.',
      },
      (v) => !/[\p{Cc}\p{Cs}]/u.test(String(v).replace(/[\n\r\t]/g, '')),
    ),
  ];
  return (target, key) => {
    for (const rule of rules) rule(target, key);
  };
}

/** Nothing that anybody can see: blanks, zero-width characters, selectors of a form without what they select. */
function isBlank(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}]*$/u.test(text);
}

/** Text that may be left out. */
export function OptionalText(max: number): PropertyDecorator {
  const required = Text(max);
  return (target, key) => {
    ValidateIf((object) => object[key] !== null && object[key] !== undefined)(target, key);
    required(target, key);
  };
}

/** A key that a client makes up to send the same thing twice without harm. */
export function Key(): PropertyDecorator {
  const words = {
    nl: 'De sleutel moet 8 tot 64 letters, cijfers of streepjes zijn.',
    en: 'The key must be 8 to 64 letters, digits or hyphens.',
  };
  return form('malformedKey', words, (v) => /^[\w-]{8,64}$/.test(String(v)));
}

/** A list of `min` to `max` different entries. */
export function Several(min: number, max: number): PropertyDecorator {
  const words = { nl: `Kies er ${min} tot ${max}, ieder één keer.`, en: `Choose ${min} to ${max}, each once.` };
  return form(`not${min}To${max}Different`, words, (v) => {
    const list = v as unknown[];
    return list.length >= min && list.length <= max && new Set(list).size === list.length;
  });
}

/** One of a few words. */
export function OneOf(choices: readonly string[]): PropertyDecorator {
  const list = choices.join(', ');
  return form(`notOneOf${list}`, { nl: `Kies uit: ${list}.`, en: `Choose from: ${list}.` }, (v) =>
    choices.includes(String(v)),
  );
}

/** A month as `YYYY-MM`. */
export function Month(): PropertyDecorator {
  const words = { nl: 'Schrijf een maand als 2026-11.', en: 'Write a month as 2026-11.' };
  return form(
    'malformedMonth',
    words,
    (v) => v === null || v === undefined || /^20\d\d-(0[1-9]|1[0-2])$/.test(String(v)),
  );
}

/** A day of the calendar as `YYYY-MM-DD`. */
export function CalendarDay(): PropertyDecorator {
  const words = { nl: 'Schrijf een dag als 2026-11-27.', en: 'Write a day as 2026-11-27.' };
  return form('malformedDay', words, (v) => {
    const day = new Date(`${v}T00:00:00Z`);
    return /^20\d\d-\d\d-\d\d$/.test(String(v)) && !Number.isNaN(+day) && day.toISOString().startsWith(String(v));
  });
}

/** Runs before every resolver: what is malformed never reaches a rule. */
export const validateInput: ValidatorFn<RequestContext> = async (value, _type, { context }) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
  const errors = validateSync(value, { forbidUnknownValues: false });
  if (errors.length > 0)
    throw badInput(
      context.language,
      errors.map((error) => problem(error, context.language)),
    );
};

function problem(error: ValidationError, language: Language): FieldProblem {
  const broken = Object.keys(error.constraints ?? {})[0] ?? '';
  return { path: error.property, message: sentences.get(broken)?.[language] ?? broken };
}
