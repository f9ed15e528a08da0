import { Column, Entity, PrimaryColumn } from 'typeorm';
import { time, word } from '../columns.ts';

/** When a job runs next and which process runs it, shared by all processes. */
@Entity('job')
export class JobRow {
  @PrimaryColumn(word(64))
  name!: string;

  @Column(time())
  nextAt!: Date;

  @Column(time({ nullable: true }))
  leaseUntil!: Date | null;

  /** When the run that is tried again was first tried; null since one went well. */
  @Column(time({ nullable: true }))
  firstTriedAt!: Date | null;

  @Column(word(36, { nullable: true }))
  leaseOwner!: string | null;
}
