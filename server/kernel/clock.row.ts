import { Column, Entity, PrimaryColumn } from 'typeorm';
import { time } from './columns.ts';

/** The last time that was believed, so that a start can tell whether its clock has jumped. */
@Entity('clock')
export class ClockRow {
  /** Always 1. */
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column(time())
  seenAt!: Date;
}
