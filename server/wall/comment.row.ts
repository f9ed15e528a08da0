import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { text, time, uuid, word } from '../kernel/columns.ts';

/** A comment can be read under its recognition while `publishedAt` is set. */
@Entity('recognition_comment')
@Index('ix_comment_recognition', ['recognitionId', 'publishedAt', 'id'])
@Index('uq_comment_key', ['authorId', 'idempotencyKey'], { unique: true })
export class CommentRow {
  @PrimaryColumn(uuid())
  id!: string;

  @Column(uuid())
  recognitionId!: string;

  @Column(uuid())
  authorId!: string;

  @Column(text(1000))
  text!: string;

  @Column(time())
  createdAt!: Date;

  @Column(time({ nullable: true }))
  publishedAt!: Date | null;

  /** Set when its author, a receiver or an editor removed it for good. */
  @Column(time({ nullable: true }))
  removedAt!: Date | null;

  @Column(word(64))
  idempotencyKey!: string;

  @Column(word(64))
  contentHash!: string;
}
