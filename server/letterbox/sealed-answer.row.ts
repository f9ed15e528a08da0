import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { longWord, uuid, word } from '../kernel/columns.ts';

/** A whole thread, sealed to its author by the board; the next segment publishes it. */
@Entity('sealed_answer')
@Index('ix_sealed_answer_thread', ['threadId'])
export class SealedAnswerRow {
  /** UUID v4. */
  @PrimaryColumn(uuid())
  id!: string;

  /** 16 bytes in hex. */
  @Column(word(32))
  threadId!: string;

  /** Of several answers for a thread the one with the highest counts. */
  @Column({ type: 'int' })
  version!: number;

  /** What `sealAnswer` made, base64url. */
  @Column(longWord)
  sealed!: string;
}
