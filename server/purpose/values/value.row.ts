import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid, word } from '../../kernel/columns.ts';

/** A value of the organisation, in Dutch and English; either may be missing and the other then speaks for it. */
@Entity('value')
@Index('uq_value_position', ['position'], { unique: true })
@Index('uq_value_key', ['authorId', 'idempotencyKey'], { unique: true })
export class ValueRow {
  @PrimaryColumn(uuid())
  id!: string;

  /** Its place in the strict order: 1 goes before everything. Retired ones stand behind, from 1,000,001 on. */
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

  /** Counts its changes, so that an editor notices those of another. */
  @Column({ type: 'int', default: 1 })
  version!: number;

  /** A retired value takes no more recognitions and stays with those it has. */
  @Column(time({ nullable: true }))
  retiredAt!: Date | null;

  /** The editor who added it in the page; there is none for what came from a file. */
  @Column(uuid({ nullable: true }))
  authorId?: string | null;

  @Column(word(64, { nullable: true }))
  idempotencyKey?: string | null;

  @Column(word(64, { nullable: true }))
  contentHash?: string | null;
}
