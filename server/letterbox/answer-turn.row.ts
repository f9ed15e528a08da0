import { Entity, PrimaryColumn } from 'typeorm';
import { uuid } from '../kernel/columns.ts';

/** Which turns of management a sealed answer shows; the board writes it beside the answer. Turn 0 is the thread itself. */
@Entity('answer_turn')
export class AnswerTurnRow {
  @PrimaryColumn(uuid())
  sealedAnswerId!: string;

  @PrimaryColumn({ type: 'int' })
  turn!: number;
}
