import { Column, Entity, PrimaryColumn } from 'typeorm';
import { time, uuid, word } from '../../kernel/columns.ts';

/** The word of a round that a value came of. */
@Entity('culture_promotion')
export class CulturePromotionRow {
  @PrimaryColumn(uuid())
  valueId!: string;

  @Column(uuid())
  roundId!: string;

  @Column(word(10))
  cloud!: string;

  @Column({ type: 'int' })
  place!: number;

  @Column(uuid())
  editorId!: string;

  @Column(time())
  createdAt!: Date;
}
