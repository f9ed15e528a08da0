import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many people took tokens of an epoch, which is how many a letter hides among. */
@Entity('taker_count')
export class TakerCountRow {
  @PrimaryColumn({ type: 'int' })
  epoch!: number;

  @Column({ type: 'int' })
  takers!: number;
}
