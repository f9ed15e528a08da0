import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { longText, time, uuid, word } from '../../kernel/columns.ts';

/** One change of the page: what it was, what it became, who did it and when. Never updated, never deleted. */
@Entity('purpose_change')
@Index('ix_purpose_change_subject', ['subjectId', 'id'])
@Index('ix_purpose_change_kind', ['kind', 'createdAt'])
export class PurposeChangeRow {
  /** In the order of time. */
  @PrimaryColumn(uuid())
  id!: string;

  @Column(word(40))
  kind!: string;

  /** uuid of what was changed; null where there is only one. */
  @Column(uuid({ nullable: true }))
  subjectId!: string | null;

  /** Null for an import by an operator. */
  @Column(uuid({ nullable: true }))
  authorId!: string | null;

  @Column(time())
  createdAt!: Date;

  /** JSON; `null` for what was not there. */
  @Column(longText)
  beforeJson!: string;

  @Column(longText)
  afterJson!: string;
}
