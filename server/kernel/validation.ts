import type { ValidatorFn } from 'type-graphql';
import type { IncomingContext } from './context.ts';
import { badInput, type FieldProblem } from './errors.ts';
import { type Language, languages, type Words } from './language.ts';
import { isVisible, lengthOf, tidy } from './text.ts';

interface Rule {
  field: string;
  /** Where a broken rule is reported: the field, or one inside it. */
  path: string;
  words: Words;
  accepts: (value: unknown) => boolean;
}

/** The rules that each class of inputs writes itself, by its prototype. Whether a field may be left out is the schema's matter. */
const rulesOf = new Map<object, Rule[]>();

/**
 * A rule of form that a field must satisfy, with its sentence in each language; `within` names the field of that field
 * which breaks it.
 */
function form(words: Words, accepts: Rule['accepts'], within?: string): PropertyDecorator {
  return (target, key) => {
    const rule = { field: String(key), path: [String(key), ...(within ? [within] : [])].join('.'), words, accepts };
    rulesOf.set(target, [...(rulesOf.get(target) ?? []), rule]);
  };
}

/** Text that a person typed: not blank, at most `max` characters, no control characters. */
export function Text(max: number): PropertyDecorator {
  const rules = [
    form({ nl: 'Vul dit nog in.', en: 'Fill this in.' }, (v) => isVisible(String(v)) || hasControls(v)),
    ...formsOfText(max).map(({ words, accepts }) => form(words, accepts)),
  ];
  return (target, key) => {
    for (const rule of rules) rule(target, key);
  };
}

function tooLong(max: number): Words {
  return { nl: `Dit is te lang: hooguit ${max} tekens.`, en: `This is too long: at most ${max} characters.` };
}

function formsOfText(max: number): Pick<Rule, 'words' | 'accepts'>[] {
  return [
    {
      words: tooLong(max),
      accepts: (v) => lengthOf(tidy(String(v))) <= max,
    },
    {
      words: {
        nl: 'Hier staan onzichtbare tekens in die niet kunnen.',
        en: 'There are invisible characters in this that cannot stay.',
      },
      accepts: (v) => !hasControls(v),
    },
  ];
}

/** What somebody is still typing: anything of at most `max` characters, counted as they stand. */
export function UnfinishedText(max: number): PropertyDecorator {
  return form(tooLong(max), (v) => lengthOf(String(v)) <= max);
}

/** A text of the organisation: written in at least one language, and in each within the rules of `Text`. */
export function TextInBoth(max: number): PropertyDecorator {
  const words = { nl: 'Vul dit in het Nederlands of het Engels in.', en: 'Fill this in, in Dutch or English.' };
  const isWritten = form(words, (v) => languages.some((language) => isVisible(String(textIn(v, language)))));
  const within = TextInBothOrNeither(max);
  return (target, key) => {
    isWritten(target, key);
    within(target, key);
  };
}

/** The same where it may be left out. */
export function TextInBothOrNeither(max: number): PropertyDecorator {
  const rules = languages.flatMap((language) =>
    formsOfText(max).map(({ words, accepts }) => form(words, (v) => accepts(textIn(v, language)), language)),
  );
  return (target, key) => {
    for (const rule of rules) rule(target, key);
  };
}

function textIn(value: unknown, language: Language): string {
  return (value as Partial<Record<Language, string | null>>)[language] ?? '';
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

/** A list of no more than `max` entries. */
export function AtMost(max: number): PropertyDecorator {
  const words = { nl: `Hooguit ${max}: meer past er niet.`, en: `At most ${max}: there is no room for more.` };
  return form(words, (v) => (v as unknown[]).length <= max);
}

/** A whole number from `min` to `max`. */
export function WholeNumber(min: number, max: number): PropertyDecorator {
  const words = { nl: `Vul een getal van ${min} tot ${max} in.`, en: `Fill in a number from ${min} to ${max}.` };
  return form(words, (v) => Number(v) >= min && Number(v) <= max);
}

/** Any number from `-most` to `most`. */
export function Figure(most: number): PropertyDecorator {
  const words = { nl: `Vul een getal van ${-most} tot ${most} in.`, en: `Fill in a number from ${-most} to ${most}.` };
  return form(words, (v) => Math.abs(Number(v)) <= most);
}

/** One of a few words. */
export function OneOf(choices: readonly string[]): PropertyDecorator {
  const list = choices.join(', ');
  return form({ nl: `Kies uit: ${list}.`, en: `Choose from: ${list}.` }, (v) => choices.includes(String(v)));
}

/** A month as `YYYY-MM` of `firstYear` or later. */
export function Month(firstYear = 2000): PropertyDecorator {
  const words = { nl: 'Schrijf een maand als 2026-11.', en: 'Write a month as 2026-11.' };
  return form(words, (v) => isMonth(String(v)) && String(v) >= String(firstYear));
}

export function isMonth(text: string): boolean {
  return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text);
}

/** A day of the calendar as `YYYY-MM-DD`. */
export function CalendarDay(): PropertyDecorator {
  const words = { nl: 'Schrijf een dag als 2026-11-27.', en: 'Write a day as 2026-11-27.' };
  return form(words, (v) => {
    const day = new Date(`${v}T00:00:00Z`);
    return /^20\d\d-\d\d-\d\d$/.test(String(v)) && !Number.isNaN(+day) && day.toISOString().startsWith(String(v));
  });
}

/** The rules of an input, those that it inherits first; gathered once, since no class changes when requests come. */
function rulesFor(prototype: object | null): Rule[] {
  if (prototype === null) return [];
  const rules = gatheredRules.get(prototype) ?? [
    ...rulesFor(Object.getPrototypeOf(prototype)),
    ...(rulesOf.get(prototype) ?? []),
  ];
  gatheredRules.set(prototype, rules);
  return rules;
}

const gatheredRules = new WeakMap<object, Rule[]>();

/**
 * Runs before every resolver, so that no rule gets malformed input. Only the first broken rule of each field is reported;
 * inputs inside inputs are read too, and their fields named by their path: `collisions.0.text.nl`.
 */
export const validateInput: ValidatorFn<IncomingContext> = async (value, _type, { context }) => {
  const problems = new Map<string, FieldProblem>();
  collectProblems(value, '', context.language, problems);
  if (problems.size > 0) throw badInput(context.language, [...problems.values()]);
};

function collectProblems(value: unknown, at: string, language: Language, problems: Map<string, FieldProblem>): void {
  if (value === null || typeof value !== 'object') return;
  for (const { field, path: own, words, accepts } of rulesFor(Object.getPrototypeOf(value))) {
    const given = (value as Record<string, unknown>)[field] ?? null;
    const path = at + own;
    if (given === null || problems.has(path) || accepts(given)) continue;
    problems.set(path, { path, message: words[language] });
  }
  for (const [name, inner] of Object.entries(value)) collectProblems(inner, `${at}${name}.`, language, problems);
}
