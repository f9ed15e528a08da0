import { Column, Entity, PrimaryColumn } from 'typeorm';
import { time, word } from '../kernel/columns.ts';

/** A set of made-up rows; its key decides that it is made once, whoever else starts at the same moment. */
@Entity('sample')
export class SampleRow {
  @PrimaryColumn(word(64))
  name!: string;

  @Column(time())
  madeAt!: Date;
}
