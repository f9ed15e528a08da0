import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { longWord, uuid, word } from '../kernel/columns.ts';

/** A whole thread as it stood when the board wrote this, sealed to its author; goes out with the next bulletin. */
@Entity('sealed_answer')
@Index('ix_sealed_answer_thread', ['threadId'])
export class SealedAnswerRow {
  /** UUID v4. */
  @PrimaryColumn(uuid())
  id!: string;

  /** 16 bytes in hex. */
  @Column(word(32))
  threadId!: string;

  /** Of several for a thread the highest counts. */
  @Column({ type: 'int' })
  version!: number;

  /** What `sealAnswer` made, base64url. */
  @Column(longWord)
  sealed!: string;
}
