import { measures } from './measures.mjs';
import { readSheets, readSources } from './sources.mjs';

/** Prints what the house measures, as a Markdown table; with `--list`, what is counted as well. */
const house = { files: readSources(), sheets: readSheets() };
console.log('| measure | at most | is |\n|---|---|---|');
for (const { name, most, of } of measures) console.log(`| ${name} | ${most} | ${of(house)} |`);
if (process.argv.includes('--list')) {
  for (const { name, list } of measures)
    if (list)
      console.log(
        `\n${name}:\n${list(house)
          .map((each) => `  ${each}`)
          .join('\n')}`,
      );
}
