import type { MigrationInterface, QueryRunner } from 'typeorm';

const renamed = ['PUBLISHED', 'DECLINED', 'REPORTED'];

/** Notices of the wall are named after recognitions, as everything else in the contract is. */
export class WallNoticesOfRecognitions1795737720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const what of renamed) await rename(runner, `STORY_${what}`, `RECOGNITION_${what}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const what of renamed) await rename(runner, `RECOGNITION_${what}`, `STORY_${what}`);
  }
}

function rename(runner: QueryRunner, before: string, after: string): Promise<unknown> {
  return runner.query(`UPDATE notice SET kind = '${after}' WHERE kind = '${before}'`);
}
