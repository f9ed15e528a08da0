import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, uuid } from '../../kernel/columns.ts';

/** How customers value the organisation: one figure a month, and there is only one such indicator. */
@Entity('indicator')
@Index('uq_indicator_only_one', ['onlyOne'], { unique: true })
export class IndicatorRow {
  @PrimaryColumn(uuid())
  id!: string;

  /** Always 1, so that the unique index refuses a second one. */
  @Column({ type: 'tinyint' })
  onlyOne!: number;

  @Column(text(80, { nullable: true }))
  nameNl!: string | null;

  @Column(text(80, { nullable: true }))
  nameEn!: string | null;

  @Column(text(40, { nullable: true }))
  unitNl!: string | null;

  @Column(text(40, { nullable: true }))
  unitEn!: string | null;

  @Column({ type: 'tinyint' })
  higherIsBetter!: number;

  @Column(text(300, { nullable: true }))
  sourceNl!: string | null;

  @Column(text(300, { nullable: true }))
  sourceEn!: string | null;

  /** What it does not tell, in a sentence. */
  @Column(text(300, { nullable: true }))
  weaknessNl!: string | null;

  @Column(text(300, { nullable: true }))
  weaknessEn!: string | null;

  /** Counts changes of the description and of the points, so that an editor notices those of another. */
  @Column({ type: 'int' })
  version!: number;
}
