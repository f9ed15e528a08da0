import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isSqlite } from './columns.ts';

interface Round {
  id: string;
  opensOn: string;
  idempotencyKey: string;
}

/**
 * A round followed the day of the one before it, so that a series begun on the 31st stayed at the 28th after its first
 * February. Each later round now knows on which day its series began; those that are there find it along their keys.
 */
export class BlockersRoundSeries1795824000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const charset = isSqlite(runner) ? '' : ' CHARACTER SET ascii COLLATE ascii_bin';
    // A migration that broke off is tried again: MySQL keeps the column that it had made.
    if (!(await runner.hasColumn('blocker_round', 'began_on')))
      await runner.query(`ALTER TABLE blocker_round ADD COLUMN began_on varchar(10)${charset}`);
    const rounds: Round[] = await runner.query(
      'SELECT id, opens_on AS opensOn, idempotency_key AS idempotencyKey FROM blocker_round',
    );
    const byKey = new Map(rounds.map((round) => [`after-${round.id}`, round]));
    for (const round of rounds) {
      const first = firstOf(round, byKey);
      if (first === round) continue;
      await runner.query('UPDATE blocker_round SET began_on = ? WHERE id = ?', [first.opensOn, round.id]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE blocker_round DROP COLUMN began_on');
  }
}

function firstOf(round: Round, byKey: Map<string, Round>): Round {
  const before = byKey.get(round.idempotencyKey);
  return before ? firstOf(before, byKey) : round;
}
