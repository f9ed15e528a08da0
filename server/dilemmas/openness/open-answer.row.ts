import { Column, Entity, PrimaryColumn } from 'typeorm';
import { uuid } from '../../kernel/columns.ts';

/** What a leader answers by name; sealed until the dilemma is answered. */
@Entity('dilemma_open_answer')
export class OpenAnswerRow {
  @PrimaryColumn(uuid())
  dilemmaId!: string;

  @PrimaryColumn(uuid())
  personId!: string;

  /** 1 or 2: the place of the course. */
  @Column({ type: 'smallint' })
  course!: number;
}
