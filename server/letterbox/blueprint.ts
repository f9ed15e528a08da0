import { LetterboxDeliveries1795564860000 } from '../../migrations/1795564860000-letterbox-deliveries.ts';
import { AnswerTurnRow } from './answer-turn.row.ts';
import { BulletinAnswerRow } from './bulletin-answer.row.ts';
import { BulletinSegmentRow } from './bulletin-segment.row.ts';
import { DeliveredBodyRow } from './delivered-body.row.ts';
import { DeliveryRow } from './delivery.row.ts';
import { LetterItemRow } from './letter-item.row.ts';
import { NullifierRow } from './nullifier.row.ts';
import { SealedAnswerRow } from './sealed-answer.row.ts';
import { ShownTurnRow } from './shown-turn.row.ts';

/** The tables of the channel, none of which has a column that names a person or a time, and what makes them. */
export const letterboxBlueprint = {
  entities: [
    DeliveryRow,
    LetterItemRow,
    NullifierRow,
    DeliveredBodyRow,
    SealedAnswerRow,
    AnswerTurnRow,
    ShownTurnRow,
    BulletinSegmentRow,
    BulletinAnswerRow,
  ],
  migrations: [LetterboxDeliveries1795564860000],
};
