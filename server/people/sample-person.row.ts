import { Column, Entity, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../kernel/columns.ts';

/** Who lets somebody exist that nobody is: the demo, or `npm run seed` on another database. */
export type SampleMaker = 'demo' | 'seed';

/** A person who is made up. Whoever has no row here is real. */
@Entity('sample_person')
export class SamplePersonRow {
  @PrimaryColumn(uuid())
  personId!: string;

  @Column(word(10))
  maker!: SampleMaker;
}
