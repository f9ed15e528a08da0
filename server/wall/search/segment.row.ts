import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { time } from '../../kernel/columns.ts';

/** A stretch of the wall whose words are listed. It never changes: what is published later is newer than all of them. */
@Entity('wall_segment')
@Index('ix_wall_segment', ['level', 'fromAt'])
export class SegmentRow {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  /** 0: of recognitions. 1: of 64 segments of level 0. */
  @Column({ type: 'tinyint' })
  level!: number;

  /** Of `publishedAt`, half-open; those of one level lie side by side. */
  @Column(time())
  fromAt!: Date;

  @Column(time())
  untilAt!: Date;

  /** How many recognitions it had when it was made. */
  @Column({ type: 'int' })
  size!: number;
}
