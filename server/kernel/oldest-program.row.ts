import { Entity, PrimaryColumn } from 'typeorm';
import { word } from './columns.ts';

/** The one migration that a program has to know to run on this database. */
@Entity('oldest_program')
export class OldestProgramRow {
  @PrimaryColumn(word(100))
  migration!: string;
}
