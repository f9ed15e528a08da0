import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { longText, time, uuid, word } from '../../kernel/columns.ts';

/** A nomination that its giver has begun and not sent. Nobody but the giver reads it. */
@Entity('nomination_draft')
@Index('ix_nomination_draft_saved', ['savedAt'])
export class NominationDraftRow {
  @PrimaryColumn(uuid())
  personId!: string;

  /** The uuid of what it began from in another capability; empty for what was begun on the wall. */
  @PrimaryColumn(word(36))
  subjectId!: string;

  /** It will be sent under this key, so that two windows that send the same draft give one recognition. */
  @Column(word(64))
  idempotencyKey!: string;

  /** One more with each save. */
  @Column('integer')
  version!: number;

  /** A `DraftContent` as JSON, which holds whatever was typed sign by sign. */
  @Column(longText)
  content!: string;

  @Column(time())
  savedAt!: Date;
}
