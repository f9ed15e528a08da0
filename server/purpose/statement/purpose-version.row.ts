import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { longText, text, time, uuid, word } from '../../kernel/columns.ts';

/** The purpose as it was written once. The one with the highest number is what the organisation is for. */
@Entity('purpose_version')
@Index('uq_purpose_version_number', ['number'], { unique: true })
@Index('uq_purpose_version_key', ['authorId', 'idempotencyKey'], { unique: true })
export class PurposeVersionRow {
  @PrimaryColumn(uuid())
  id!: string;

  /** 1 for the first; the unique index decides between two editors. */
  @Column({ type: 'int' })
  number!: number;

  @Column(text(2000, { nullable: true }))
  statementNl!: string | null;

  @Column(text(2000, { nullable: true }))
  statementEn!: string | null;

  /** A few paragraphs, a blank line between them. */
  @Column({ ...longText, nullable: true })
  explanationNl!: string | null;

  @Column({ ...longText, nullable: true })
  explanationEn!: string | null;

  /** Who took part, in words. */
  @Column(text(300, { nullable: true }))
  participantsNl!: string | null;

  @Column(text(300, { nullable: true }))
  participantsEn!: string | null;

  /** Why it was written anew. */
  @Column(text(1000, { nullable: true }))
  reasonNl!: string | null;

  @Column(text(1000, { nullable: true }))
  reasonEn!: string | null;

  @Column({ type: 'int', nullable: true })
  colleagueCount!: number | null;

  /** With how many customers it was tried. */
  @Column({ type: 'int', nullable: true })
  customerCount!: number | null;

  /** Null for an import by an operator. */
  @Column(uuid({ nullable: true }))
  authorId!: string | null;

  @Column(time())
  createdAt!: Date;

  @Column(word(64, { nullable: true }))
  idempotencyKey!: string | null;

  @Column(word(64, { nullable: true }))
  contentHash!: string | null;
}
