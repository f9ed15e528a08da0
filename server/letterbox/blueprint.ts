import { LetterboxDeliveries1795564860000 } from '../../migrations/1795564860000-letterbox-deliveries.ts';
import { LetterboxChain1796200000000 } from '../../migrations/1796200000000-letterbox-chain.ts';
import { LetterboxOffers1796200120000 } from '../../migrations/1796200120000-letterbox-offers.ts';
import { LetterboxDuty1796400000000 } from '../../migrations/1796400000000-letterbox-duty.ts';
import { AnswerTurnRow } from './answer-turn.row.ts';
import { BulletinAnswerRow } from './bulletin-answer.row.ts';
import { BulletinLinkRow } from './bulletin-link.row.ts';
import { BulletinSegmentRow } from './bulletin-segment.row.ts';
import { DeliveredBodyRow } from './delivered-body.row.ts';
import { DeliveryRow } from './delivery.row.ts';
import { DutyDocumentRow } from './duty-document.row.ts';
import { LetterItemRow } from './letter-item.row.ts';
import { LetterboxKeyRow } from './letterbox-key.row.ts';
import { NullifierRow } from './nullifier.row.ts';
import { OffersRow } from './offers.row.ts';
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
    BulletinLinkRow,
    LetterboxKeyRow,
    OffersRow,
    DutyDocumentRow,
  ],
  migrations: [
    LetterboxDeliveries1795564860000,
    LetterboxChain1796200000000,
    LetterboxOffers1796200120000,
    LetterboxDuty1796400000000,
  ],
};
