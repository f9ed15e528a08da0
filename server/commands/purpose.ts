import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openEvents } from '../kernel/events.ts';
import { isMigrated } from '../kernel/migrated.ts';
import { OperatorError } from '../kernel/operator-error.ts';
import { importPurpose, type PurposeReport } from '../purpose/import-purpose.ts';
import { readPurposeFile } from '../purpose/purpose-file.ts';
import { runCommand, say } from './run-command.ts';

const usage = `npm run purpose -- import FILE [--dry-run]

  FILE is YAML or JSON: the values in their order, each with a name, a meaning and behaviours, in Dutch and English.
  docs/purpose.example.yaml is a set to begin with. What is not in the file stays as it is, after what is.
  --dry-run  says what would change, and changes nothing`;

await runCommand(async ({ db, config }) => {
  const { path, dryRun } = argumentsOf(process.argv.slice(2));
  const file = readPurposeFile(read(path));
  if (!(await isMigrated(db))) {
    throw new OperatorError('The database lacks the newest migration: run `npm run migrate` first.');
  }
  const events = openEvents(config.redisUrl);
  try {
    show(await importPurpose({ db, events, now: () => new Date() }, file, { dryRun }), dryRun);
  } finally {
    await events.close();
  }
});

function argumentsOf(args: string[]): { path: string; dryRun: boolean } {
  try {
    const options = { 'dry-run': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [verb, path, ...more] = positionals;
    if (verb === 'import' && path !== undefined && more.length === 0) return { path, dryRun: values['dry-run'] };
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n\n${usage}`);
  }
  throw new OperatorError(usage);
}

function read(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new OperatorError(`${path} cannot be read as UTF-8 text: ${(error as Error).message}`);
  }
}

function show({ values, behaviours }: PurposeReport, dryRun: boolean): void {
  const valueName = ({ nameNl, nameEn }: { nameNl: string | null; nameEn: string | null }) => nameEn ?? nameNl;
  const text = ({ textNl, textEn }: { textNl: string | null; textEn: string | null }) => textEn ?? textNl;
  for (const value of values.added) say(`Value added: ${valueName(value)}`);
  for (const value of values.changed) say(`Value changed: ${valueName(value)}`);
  for (const value of values.kept) say(`Value not in the file, kept after the others: ${valueName(value)}`);
  for (const each of behaviours.kept) say(`Behaviour not in the file, kept: ${text(each)}`);
  say(`Values: ${counts(values)}.`);
  say(`Behaviours: ${counts(behaviours)}.`);
  if (dryRun) say('Nothing was changed: this was a dry run.');
}

function counts({ added, changed, unchanged, kept }: PurposeReport['values'] | PurposeReport['behaviours']): string {
  return `${added.length} added, ${changed.length} changed, ${unchanged} unchanged, ${kept.length} kept`;
}
