import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid, word } from '../../kernel/columns.ts';

/** What happened in a month, beside the indicator's line. */
@Entity('indicator_annotation')
@Index('ix_indicator_annotation_month', ['indicatorId', 'month'])
@Index('uq_indicator_annotation_subject', ['kind', 'subjectId'], { unique: true })
@Index('uq_indicator_annotation_key', ['authorId', 'idempotencyKey'], { unique: true })
export class IndicatorAnnotationRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  indicatorId!: string;

  /** `YYYY-MM`. */
  @Column(word(7))
  month!: string;

  @Column(text(200, { nullable: true }))
  textNl!: string | null;

  @Column(text(200, { nullable: true }))
  textEn!: string | null;

  /** What a capability offered; null where an editor wrote it. */
  @Column(word(40, { nullable: true }))
  kind!: string | null;

  /** uuid of what was offered. */
  @Column(uuid({ nullable: true }))
  subjectId!: string | null;

  @Column(uuid({ nullable: true }))
  authorId!: string | null;

  @Column(time())
  createdAt!: Date;

  @Column(word(64, { nullable: true }))
  idempotencyKey!: string | null;

  @Column(word(64, { nullable: true }))
  contentHash!: string | null;
}
