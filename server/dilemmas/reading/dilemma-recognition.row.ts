import { Column, Entity, PrimaryColumn } from 'typeorm';
import { uuid } from '../../kernel/columns.ts';

/** A recognition for which just this happened. */
@Entity('dilemma_recognition')
export class DilemmaRecognitionRow {
  @PrimaryColumn(uuid())
  dilemmaId!: string;

  /** From 1, in the order that the editor chose. */
  @PrimaryColumn({ type: 'smallint' })
  place!: number;

  @Column(uuid())
  recognitionId!: string;
}
