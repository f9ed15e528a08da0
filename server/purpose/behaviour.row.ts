import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, uuid } from '../kernel/columns.ts';

/** Something that shows a value and can be copied. */
@Entity('behaviour')
@Index('uq_behaviour_position', ['valueId', 'position'], { unique: true })
export class BehaviourRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  valueId!: string;

  @Column({ type: 'int' })
  position!: number;

  @Column(text(300, { nullable: true }))
  textNl!: string | null;

  @Column(text(300, { nullable: true }))
  textEn!: string | null;
}
