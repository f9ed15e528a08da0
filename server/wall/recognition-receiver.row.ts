import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { time, uuid, word } from '../kernel/columns.ts';

export type ConsentState = 'ASKED' | 'GIVEN' | 'DECLINED';

/** A receiver and their consent; `publishedAt` repeats the recognition's, so that a person's page is one index range. */
@Entity('recognition_receiver')
@Index('ix_receiver_wall', ['personId', 'publishedAt', 'recognitionId'])
@Index('ix_receiver_person', ['personId', 'createdAt', 'recognitionId'])
export class RecognitionReceiverRow {
  @PrimaryColumn(uuid())
  recognitionId!: string;

  @PrimaryColumn(uuid())
  personId!: string;

  @Column({ type: 'tinyint' })
  position!: number;

  @Column(word(10))
  consent!: ConsentState;

  @Column(time())
  createdAt!: Date;

  @Column(time({ nullable: true }))
  publishedAt!: Date | null;
}
