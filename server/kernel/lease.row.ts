import { Column, Entity, PrimaryColumn } from 'typeorm';
import { time, word } from './columns.ts';

/** What one process at a time may do, and which one that is. SQLite locks a file instead and leaves these alone. */
@Entity('lease')
export class LeaseRow {
  @PrimaryColumn(word(64))
  name!: string;

  /** A random id of the process, or empty. */
  @Column(word(36))
  processId!: string;

  /** By the database's clock. */
  @Column(time())
  endsAt!: Date;
}
