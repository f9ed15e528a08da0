import { Column, Entity, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../kernel/columns.ts';

/** What invented a person: the demo, or `npm run seed` on another database. */
export type SampleMaker = 'demo' | 'seed';

/** Marks a person as invented; a person without such a row is real. */
@Entity('sample_person')
export class SamplePersonRow {
  @PrimaryColumn(uuid())
  personId!: string;

  @Column(word(10))
  maker!: SampleMaker;
}
