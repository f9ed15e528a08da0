import type { Writing } from '../../kernel/context.ts';
import { OperatorError } from '../../kernel/operator-error.ts';
import { type Erased, eraseAll, type PersonalData } from '../../kernel/personal-data.ts';
import { recognitionsErasedWith } from '../../wall/personal/recognitions-erased-with.ts';
import { unfinishedStates } from '../life/states.ts';

/** A letter for management alone has no title here: its writer chose who reads it. */
const title = "CASE WHEN b.visibility = 'ALL' THEN b.title END AS title";

/** What management said and was asked. Letters hold nothing of their writers that could be listed. */
export const blockersPersonalData: PersonalData = {
  lists: [
    {
      name: 'answersToBlockers',
      columns: ['blocker_turn.by_id', 'blocker_turn.on_behalf_of_id', 'blocker_turn.moved_to_id'],
      select: () => `SELECT t.blocker_id AS blocker, ${title}, t.act, w.name AS \`by\`, f.name AS onBehalfOf, t.text,
        t.remedy, t.promised_for AS promisedFor, t.day, m.name AS movedTo
        FROM blocker_turn t LEFT JOIN blocker b ON b.id = t.blocker_id LEFT JOIN person w ON w.id = t.by_id
        LEFT JOIN person f ON f.id = t.on_behalf_of_id LEFT JOIN person m ON m.id = t.moved_to_id
        WHERE t.by_id = :person OR t.on_behalf_of_id = :person OR t.moved_to_id = :person
        ORDER BY t.day, t.blocker_id, t.number`,
    },
    {
      name: 'answersAskedFor',
      columns: ['blocker_answer_request.leader_id'],
      select: () => `SELECT blocker_id AS blocker, asked_on AS askedOn, in_time AS isInTime FROM blocker_answer_request
        WHERE leader_id = :person ORDER BY asked_on, blocker_id, number`,
    },
    {
      name: 'blockersToAnswer',
      columns: ['blocker.addressee_id', 'blocker.holder_id', 'blocker.closed_by_id', 'blocker.hidden_by_id'],
      select: () => `SELECT b.id, ${title}, b.day, b.state, b.addressee_id = :person AS isAddressee,
        b.holder_id = :person AS isHolder, b.closed_by_id = :person AS isClosedByThem,
        b.hidden_by_id = :person AS isHiddenByThem FROM blocker b
        WHERE b.addressee_id = :person OR b.holder_id = :person OR b.closed_by_id = :person OR b.hidden_by_id = :person
        ORDER BY b.day, b.id`,
    },
    {
      name: 'blockersHidden',
      columns: ['blocker_hiding.by_id'],
      select: () =>
        `SELECT blocker_id AS blocker, reason, at FROM blocker_hiding WHERE by_id = :person ORDER BY at, id`,
    },
    {
      name: 'questionsAsked',
      columns: ['blocker_round.asker_id'],
      select: () => `SELECT question, lang, repeats, opens_on AS opensOn, closes_on AS closesOn FROM blocker_round
        WHERE asker_id = :person ORDER BY opens_on, id`,
    },
    {
      name: 'deputies',
      columns: ['deputy.leader_id', 'deputy.deputy_id'],
      select: () => `SELECT l.name AS leader, s.name AS deputy, d.from_day AS fromDay, d.until_day AS untilDay
        FROM deputy d LEFT JOIN person l ON l.id = d.leader_id LEFT JOIN person s ON s.id = d.deputy_id
        WHERE d.leader_id = :person OR d.deputy_id = :person ORDER BY d.from_day, d.id`,
    },
    {
      name: 'namedAsManagement',
      columns: ['management_member.person_id'],
      select: () => 'SELECT 1 AS isSo FROM management_member WHERE person_id = :person',
    },
  ],
  unlisted: {},
  erase: eraseDuties,
  staying: {
    'blocker_turn.by_id': 'answers to blockers, which `npm run duty -- erase` erases one by one',
    'blocker_turn.on_behalf_of_id': 'answers to blockers that somebody else gave for the person',
    'blocker_turn.moved_to_id': 'turns of conversations that went to the person',
    'blocker_answer_request.leader_id': 'answers that were asked for, as the figures count them',
    'blocker.addressee_id': 'letters to the person',
    'blocker.holder_id': 'closed blockers that the person had to answer',
    'blocker.closed_by_id': 'blockers that the person closed',
    'blocker.hidden_by_id': 'blockers that the person hid',
    'blocker_hiding.by_id': 'entries in the log of what was hidden',
    'blocker_round.asker_id': 'questions to staff',
  },
};

async function eraseDuties(db: Writing, personId: string): Promise<Erased[]> {
  await refuseOpen(db, personId);
  db.announce('boardChanged', {});
  const { sql, parameters } = recognitionsErasedWith(personId);
  await db.run(`UPDATE blocker SET recognition_id = NULL WHERE recognition_id IN (${sql})`, parameters);
  return eraseAll(db, personId, {
    deputyships: 'DELETE FROM deputy WHERE leader_id = :person OR deputy_id = :person',
    'places in management': 'DELETE FROM management_member WHERE person_id = :person',
  });
}

/** Whoever wrote these waits for an answer, and with the erased row nobody would know any more who is next. */
async function refuseOpen(db: Writing, personId: string): Promise<void> {
  const [row] = await db.rows<{ count: number }>(
    `SELECT COUNT(*) AS count FROM blocker WHERE holder_id = ? AND merged_into_id IS NULL
       AND state IN (${unfinishedStates.map((state) => `'${state}'`).join(', ')})`,
    [personId],
  );
  const count = Number(row?.count);
  if (count === 0) return;
  throw new OperatorError(
    `Nothing was erased: ${count === 1 ? '1 open blocker waits' : `${count} open blockers wait`} for this person. ` +
      'Import the directory with `active` false for them first: within ten minutes the server moves these up to whoever is next.',
  );
}
