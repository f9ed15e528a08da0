import type { RequestContext } from '../../kernel/context.ts';
import type { Dialect } from '../../kernel/database.ts';
import { nodeId } from '../../kernel/node-id.ts';
import { isoTime } from '../../kernel/time.ts';
import { factsIn, type RecognitionColumns, type RecognitionFacts, recognitionColumns } from '../recognition-facts.ts';
import { toGraphql } from '../to-graphql.ts';
import { Intention, type IntentionAnswer } from './intention.ts';

/** The columns of a reaction `k` and of its recognition `r`. */
export function intentionColumns(dialect: Dialect): string {
  return `${recognitionColumns(dialect)}, k.intended_at AS intendedAt, k.ask_at AS askAt, k.answer`;
}

interface ReactionColumns {
  intendedAt: string | null;
  askAt: string | null;
  answer: IntentionAnswer | null;
}

/** A row as `intentionColumns` reads it. */
export type IntentionColumns = RecognitionColumns & ReactionColumns;

export interface IntentionFacts extends ReactionColumns {
  recognition: RecognitionFacts;
}

export function intentionFactsIn(row: IntentionColumns): IntentionFacts {
  const { intendedAt, askAt, answer } = row;
  return { recognition: factsIn(row), intendedAt, askAt, answer };
}

export async function intentionsOf(context: RequestContext, rows: IntentionFacts[]): Promise<Intention[]> {
  const { db, language, now } = context;
  const recognitions = await toGraphql(
    db,
    language,
    rows.map(({ recognition }) => recognition),
  );
  return rows.map(({ intendedAt, askAt, answer }, index) => {
    const recognition = recognitions[index]!;
    return Object.assign(new Intention(), {
      id: nodeId('Intention', recognition.uuid),
      recognition,
      intendedAt: intendedAt && isoTime(intendedAt),
      answer,
      askAt: askAt && isoTime(askAt),
      isAsked: askAt !== null && Date.parse(isoTime(askAt)) <= now().getTime(),
    });
  });
}
