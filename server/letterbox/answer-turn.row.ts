import { Entity, PrimaryColumn } from 'typeorm';
import { uuid } from '../kernel/columns.ts';

/** The turns of management that a sealed answer shows; the board stores them with it. Turn 0 is the thread itself. */
@Entity('answer_turn')
export class AnswerTurnRow {
  @PrimaryColumn(uuid())
  sealedAnswerId!: string;

  @PrimaryColumn({ type: 'int' })
  turn!: number;
}
