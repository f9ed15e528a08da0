import { randomUUID } from 'node:crypto';
import type { Database } from '../../server/kernel/database.ts';
import { nodeId } from '../../server/kernel/node-id.ts';
import { searchableWords } from '../../server/kernel/text.ts';
import { uuidV7 } from '../../server/kernel/uuid.ts';
import { CommentRow } from '../../server/wall/comment.row.ts';
import { intentionTimes } from '../../server/wall/intentions/intention-times.ts';
import { ReactionRow } from '../../server/wall/reaction.row.ts';
import type { ReactionKind } from '../../server/wall/reaction-kind.ts';
import { RecognitionRow } from '../../server/wall/recognition.row.ts';
import { RecognitionDepartmentRow } from '../../server/wall/recognition-department.row.ts';
import { type ConsentState, RecognitionReceiverRow } from '../../server/wall/recognition-receiver.row.ts';
import { recount } from '../../server/wall/recount.ts';
import type { Made, MadePerson } from './factories.ts';
import type { TestClock } from './test-clock.ts';

export interface RecognitionFacts
  extends Partial<Pick<RecognitionRow, 'situation' | 'action' | 'effect' | 'lang' | 'hiddenAt' | 'withdrawnAt'>> {
  giver: MadePerson;
  receivers: MadePerson[];
  value: Made;
  behaviour?: Made;
  /** Where it stands on the wall; now by default, null for a story that does not. */
  publishedAt?: Date | null;
  consent?: ConsentState;
  /** Besides the receivers' own. */
  departments?: Made[];
}

export interface RecognitionFactories {
  /** A story as it stands in the database, without going through the rules. */
  recognition: (facts: RecognitionFacts) => Promise<Made>;
  writtenComment: (given: Made, author: MadePerson, text?: string) => Promise<Made>;
  reaction: (given: Made, person: Made, kind: string) => Promise<void>;
}

export function recognitionFactories(db: () => Database, clock: TestClock): RecognitionFactories {
  let count = 0;
  return {
    async recognition({ giver, receivers, value, behaviour, departments = [], consent = 'GIVEN', ...facts }) {
      count += 1;
      const { publishedAt = clock.now(), ...texts } = facts;
      const id = uuidV7(clock.now());
      const row: RecognitionRow = {
        id,
        giverId: giver.uuid,
        valueId: value.uuid,
        behaviourId: behaviour?.uuid ?? null,
        lang: 'en',
        situation: 'A customer stood in the rain.',
        action: 'She brought an umbrella.',
        effect: 'The customer smiled.',
        words: null,
        createdAt: publishedAt ?? clock.now(),
        editedAt: null,
        publishedAt,
        firstPublishedAt: publishedAt,
        hiddenAt: null,
        withdrawnAt: null,
        // No day of the calendar, so that the day's limit never meets it.
        givenOn: `made${count}`,
        daySlot: 1,
        idempotencyKey: randomUUID(),
        contentHash: '',
        ...texts,
      };
      row.words = searchableWords(row.situation, row.action, row.effect);
      const own = receivers.flatMap(({ departmentUuid }) => departmentUuid ?? []);
      await db().transaction(async (writer) => {
        await writer.insert(RecognitionRow, row);
        for (const [position, { uuid }] of receivers.entries()) {
          const receiver = {
            recognitionId: id,
            personId: uuid,
            position,
            consent,
            createdAt: row.createdAt,
            publishedAt,
          };
          await writer.insert(RecognitionReceiverRow, receiver);
        }
        for (const departmentId of new Set([...own, ...departments.map(({ uuid }) => uuid)])) {
          await writer.insert(RecognitionDepartmentRow, { recognitionId: id, departmentId, publishedAt });
        }
        await recount(writer, [id]);
      });
      return { uuid: id, id: nodeId('Recognition', id) };
    },
    async writtenComment(given, author, text = 'So good to read.') {
      const id = uuidV7(clock.now());
      const at = { createdAt: clock.now(), publishedAt: clock.now(), removedAt: null };
      const row = { id, recognitionId: given.uuid, authorId: author.uuid, text, ...at };
      await db().transaction(async (writer) => {
        await writer.insert(CommentRow, { ...row, idempotencyKey: randomUUID(), contentHash: '' });
        await recount(writer, [given.uuid]);
      });
      return { uuid: id, id: nodeId('Comment', id) };
    },
    async reaction(given, person, kind) {
      const times = intentionTimes(kind as ReactionKind, clock.now());
      const row = { recognitionId: given.uuid, personId: person.uuid, kind, ...times };
      await db().transaction(async (writer) => {
        await writer.insert(ReactionRow, row);
        await recount(writer, [given.uuid]);
      });
    },
  };
}
