import { Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** Which turns a bulletin has shown to the author: only these can be answered. Turn 0 is the thread itself. */
@Entity('shown_turn')
export class ShownTurnRow {
  @PrimaryColumn(word(32))
  threadId!: string;

  @PrimaryColumn({ type: 'int' })
  turn!: number;
}
