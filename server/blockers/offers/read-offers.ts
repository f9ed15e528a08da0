import { countTakers } from '../../issuer/entitled.ts';
import type { AnswerManifest, OfferedRound } from '../../kernel/answers.ts';
import type { Context, Writing } from '../../kernel/context.ts';
import type { Database, Writer } from '../../kernel/database.ts';
import { epochAt } from '../../kernel/epochs.ts';
import { peopleByUuid } from '../../people/directory.ts';
import { linesOf } from '../../people/read-lines.ts';
import { isAddressable } from '../management/is-addressable.ts';
import { comingRounds } from '../rounds/read-rounds.ts';
import { roundedGroupSize } from '../vocabulary/group-size.ts';
import { comparedBlockers, comparedWords } from './compared-words.ts';

/** Whom and what letters can name, the same for everybody: docs/letterbox-protocol.md, "What is offered". */
export interface Offers {
  /** Where letters go: the form opens nowhere else. */
  origin: string;
  minimum: number;
  entitled: number;
  takers: number;
  leaders: { id: string; name: string; title: string | null; people: number }[];
  rounds: { id: string; question: string; asker: string; people: number; opensOn: string; closesOn: string }[];
  /** The newest also with words that say what they are about. */
  meToos: { id: string; title: string; words?: string }[];
  /** Rounds with a key of their own, by the form of their answers. */
  answers: (OfferedRound & { form: string })[];
}

async function readAnswerable(context: Context): Promise<Offers['answers']> {
  const manifests = Object.entries<AnswerManifest<Context, Writing>>(context.answers);
  const lists = manifests.map(async ([form, { readOffered }]) => {
    return (await readOffered(context)).map((round) => ({ ...round, form }));
  });
  return (await Promise.all(lists)).flat();
}

/** Figures about people are rounded down, so that no two of them tell of a smaller group. */
export async function readOffers(context: Context): Promise<Omit<Offers, 'meToos'>> {
  const { db, settings } = context;
  const minimum = settings.issuer.minimumPeople;
  const lines = await linesOf(db);
  const rounded = (people: number) => roundedGroupSize(minimum, people);
  const addressable = lines.leaders().filter((uuid) => isAddressable(lines, minimum, uuid));
  const leaders = [...(await peopleByUuid(db, addressable)).values()];
  return {
    origin: new URL(settings.blockers.letterboxUrl).origin,
    minimum,
    entitled: lines.entitled,
    takers: rounded(await countTakers(context, epochAt(settings.timeZone, context.now()))),
    leaders: leaders
      .map(({ uuid, name, title }) => ({ id: uuid, name, title, people: rounded(lines.peopleBelow(uuid)) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    rounds: (await comingRounds(context)).map(({ uuid, question, asker, peopleCount, opensOn, closesOn }) => {
      return { id: uuid, question, asker: asker.name, people: peopleCount, opensOn, closesOn };
    }),
    answers: await readAnswerable(context),
  };
}

/** The newest, should there be more: everybody's browser fetches the list every day. */
const maxMeToos = 1_000;

/** Blockers on the board that somebody else may have met, those of the delivery itself included. */
export async function readMeToos(db: Writer): Promise<Offers['meToos']> {
  const met = `FROM blocker WHERE listed = 1 AND hidden_reason IS NULL AND state NOT IN ('CLOSED', 'CONFIRMED')
     ORDER BY batch DESC, id LIMIT`;
  const blockers = await db.rows<Offers['meToos'][number]>(`SELECT id, title ${met} ${maxMeToos}`);
  const newest = await db.rows<{ title: string; obstacle: string }>(
    `SELECT title, obstacle ${met} ${comparedBlockers}`,
  );
  const words = comparedWords(newest);
  return blockers.map(({ id, title }, index) => ({ id, title, words: words[index] }));
}

/** Enough for the version that counts, the one that it is compared with, and one that is to go out with the next delivery. */
const versions = 4;

/** The keys of the newest versions, the newest first. */
export async function readOffersKeys(db: Database): Promise<string[]> {
  const rows = await db.rows<{ sealingKey: string }>(
    `SELECT sealing_key AS sealingKey FROM blocker_offers_key ORDER BY batch DESC LIMIT ${versions}`,
  );
  return rows.map(({ sealingKey }) => sealingKey);
}
