import type { Translated } from '../../kernel/translations.ts';
import { uuidV7 } from '../../kernel/uuid.ts';
import type { PurposeVersionRow } from '../statement/purpose-version.row.ts';
import type { VersionFacts } from '../statement/read-versions.ts';
import type { FilePurpose } from './purpose-file.ts';

/** The next version as the file has it; null where everything that the file says is so already. */
export function planVersion(
  file: FilePurpose | null,
  current: VersionFacts | null,
  now: Date,
): PurposeVersionRow | null {
  if (!file || (current && says(current, file))) return null;
  // The explanation belongs to the sentence; with whom and why is each version's own.
  const explanation = file.explanation ?? { nl: current?.explanationNl ?? null, en: current?.explanationEn ?? null };
  const { statement, participants, reason } = file;
  return {
    ...{ id: uuidV7(now), number: (current?.number ?? 0) + 1, createdAt: now, authorId: null },
    ...{ statementNl: statement.nl, statementEn: statement.en },
    ...{ explanationNl: explanation.nl, explanationEn: explanation.en },
    ...{ participantsNl: participants?.nl ?? null, participantsEn: participants?.en ?? null },
    ...{ reasonNl: reason?.nl ?? null, reasonEn: reason?.en ?? null },
    ...{ colleagueCount: file.colleagues ?? null, customerCount: file.customers ?? null },
    ...{ idempotencyKey: null, contentHash: null },
  };
}

function says(current: VersionFacts, file: FilePurpose): boolean {
  const isText = (text: Translated | undefined, nl: string | null, en: string | null) =>
    text === undefined || (text.nl === nl && text.en === en);
  const isCount = (count: number | null | undefined, known: number | null) => count === undefined || count === known;
  return (
    isText(file.statement, current.statementNl, current.statementEn) &&
    isText(file.explanation, current.explanationNl, current.explanationEn) &&
    isText(file.participants, current.participantsNl, current.participantsEn) &&
    isText(file.reason, current.reasonNl, current.reasonEn) &&
    isCount(file.colleagues, current.colleagueCount) &&
    isCount(file.customers, current.customerCount)
  );
}
