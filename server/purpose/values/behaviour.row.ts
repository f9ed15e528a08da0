import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid } from '../../kernel/columns.ts';

/**
 * Something that shows a value and can be copied. Its text never changes, since recognitions refer to what it said: another
 * wording is another row, and the one before is retired.
 */
@Entity('behaviour')
@Index('uq_behaviour_position', ['valueId', 'position'], { unique: true })
export class BehaviourRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  valueId!: string;

  /** Retired ones stand behind, from 1,000,001 on. */
  @Column({ type: 'int' })
  position!: number;

  @Column(text(300, { nullable: true }))
  textNl!: string | null;

  @Column(text(300, { nullable: true }))
  textEn!: string | null;

  /** The first wording of what this one says anew; null for a first wording. */
  @Column(uuid({ nullable: true }))
  originId!: string | null;

  @Column(time({ nullable: true }))
  retiredAt!: Date | null;
}
