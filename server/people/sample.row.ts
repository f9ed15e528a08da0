import { Column, Entity, PrimaryColumn } from 'typeorm';
import { time, word } from '../kernel/columns.ts';

/** A set of invented rows; the primary key lets it be made once, even by processes that start at the same moment. */
@Entity('sample')
export class SampleRow {
  @PrimaryColumn(word(64))
  name!: string;

  @Column(time())
  madeAt!: Date;
}
