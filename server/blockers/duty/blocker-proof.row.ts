import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { uuid, word } from '../../kernel/columns.ts';

/** With which salt a turn or a deadline of a public blocker was published; rows are added, and changed by erasing alone. */
@Entity('blocker_proof')
@Index('ix_blocker_proof_erased', ['erasedOn'])
export class BlockerProofRow {
  @PrimaryColumn(uuid())
  blockerId!: string;

  /** `TURN` or `DEADLINE`. */
  @PrimaryColumn(word(8))
  kind!: string;

  /** That of the turn; deadlines are counted from 1. */
  @PrimaryColumn({ type: 'smallint' })
  number!: number;

  /** 16 random bytes, base64url; null once it is erased. */
  @Column(word(43, { nullable: true }))
  salt!: string | null;

  /** The hash that was published, in hex. */
  @Column(word(64))
  hash!: string;

  /** Of a deadline: the day that was due. */
  @Column(word(10, { nullable: true }))
  dueOn!: string | null;

  /** The day of the document that published it first. */
  @Column(word(10))
  day!: string;

  /** The day of the document before that one; null in the first of all. */
  @Column(word(10, { nullable: true }))
  afterDay!: string | null;

  @Column(word(10, { nullable: true }))
  erasedOn!: string | null;

  @Column(word(16, { nullable: true }))
  erasedBecause!: string | null;

  /** 1 once a document says that it was erased. */
  @Column({ type: 'tinyint' })
  tombstoned!: number;
}
