import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid } from '../../kernel/columns.ts';

/** The log of what was hidden from staff, by whom and why, and of what was shown again. Rows are only added. */
@Entity('blocker_hiding')
@Index('ix_blocker_hiding', ['blockerId', 'at'])
export class BlockerHidingRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  blockerId!: string;

  @Column(uuid())
  byId!: string;

  /** Null: it was shown again. */
  @Column(text(2000, { nullable: true }))
  reason!: string | null;

  @Column(time())
  at!: Date;
}
