import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, uuid } from '../kernel/columns.ts';

/** A value of the organisation, in Dutch and English; either may be missing and the other then speaks for it. */
@Entity('value')
@Index('uq_value_position', ['position'], { unique: true })
export class ValueRow {
  @PrimaryColumn(uuid())
  id!: string;

  /** Its place in the strict order: 1 goes before everything. */
  @Column({ type: 'int' })
  position!: number;

  @Column(text(80, { nullable: true }))
  nameNl!: string | null;

  @Column(text(80, { nullable: true }))
  nameEn!: string | null;

  @Column(text(400, { nullable: true }))
  meaningNl!: string | null;

  @Column(text(400, { nullable: true }))
  meaningEn!: string | null;
}
