import { stringify } from 'yaml';
import type { Translated } from '../../kernel/translations.ts';

interface ExportedPage {
  exported: Date;
  purpose: object | null;
  values: object[];
  retired: Translated[];
}

const head = `# What the organisation is for and its values, as they stood in the page. Change it, then
#   npm run purpose -- import FILE
# \`key\` names a value or a behaviour for good: leave it as it is, and recognitions stay with what they are about.
# \`exported\` tells the import that you have seen everything up to then.
`;

/** The text of an export. */
export function purposeYaml({ exported, purpose, values, retired }: ExportedPage): string {
  const names = retired.map(({ nl, en }) => `# Retired in the page, and so not in this file: ${en ?? nl}\n`);
  const content = {
    exported: exported.toISOString(),
    ...(purpose && { purpose }),
    ...(values.length > 0 && { values }),
  };
  return `${head}${names.join('')}\n${stringify(content, { lineWidth: 110, blockQuote: 'literal' })}`;
}
