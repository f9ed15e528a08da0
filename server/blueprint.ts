import { PeopleDirectory1795305600000 } from '../migrations/1795305600000-people-directory.ts';
import { PurposeValues1795305660000 } from '../migrations/1795305660000-purpose-values.ts';
import { WallRecognitions1795305720000 } from '../migrations/1795305720000-wall-recognitions.ts';
import { WallWords1795305780000 } from '../migrations/1795305780000-wall-words.ts';
import { PeopleSamples1795305840000 } from '../migrations/1795305840000-people-samples.ts';
import { PeopleDirectoryVersion1795478400000 } from '../migrations/1795478400000-people-directory-version.ts';
import { IssuerKeys1795564800000 } from '../migrations/1795564800000-issuer-keys.ts';
import { LetterboxDeliveries1795564860000 } from '../migrations/1795564860000-letterbox-deliveries.ts';
import { BlockersBoard1795651200000 } from '../migrations/1795651200000-blockers-board.ts';
import { BlockersWords1795651260000 } from '../migrations/1795651260000-blockers-words.ts';
import { WallRepeatedCounts1795737600000 } from '../migrations/1795737600000-wall-repeated-counts.ts';
import { PeopleNoticeSubject1795737660000 } from '../migrations/1795737660000-people-notice-subject.ts';
import { capabilities } from './capabilities.ts';
import type { Blueprint } from './kernel/blueprint.ts';
import { JobRow } from './kernel/jobs/job.row.ts';
import { letterboxEntities } from './letterbox/entities.ts';

/** Every table and every migration, in order. */
export const blueprint: Blueprint = {
  entities: [JobRow, ...capabilities.flatMap((capability) => capability.entities), ...letterboxEntities],
  migrations: [
    PeopleDirectory1795305600000,
    PurposeValues1795305660000,
    WallRecognitions1795305720000,
    WallWords1795305780000,
    PeopleSamples1795305840000,
    PeopleDirectoryVersion1795478400000,
    IssuerKeys1795564800000,
    LetterboxDeliveries1795564860000,
    BlockersBoard1795651200000,
    BlockersWords1795651260000,
    WallRepeatedCounts1795737600000,
    PeopleNoticeSubject1795737660000,
  ],
};
