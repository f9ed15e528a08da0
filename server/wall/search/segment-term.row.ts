import { Entity, PrimaryColumn } from 'typeorm';
import { foldedText } from '../../kernel/columns.ts';
import { termLength } from './terms.ts';

/** A term that a segment has, and perhaps one that it had: a word, or who or what a recognition is about. */
@Entity('wall_segment_term')
export class SegmentTermRow {
  @PrimaryColumn({ type: 'int' })
  segmentId!: number;

  @PrimaryColumn(foldedText(termLength))
  term!: string;
}
