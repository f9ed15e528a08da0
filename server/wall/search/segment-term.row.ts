import { Entity, Index, PrimaryColumn } from 'typeorm';
import { exactText } from '../../kernel/columns.ts';
import { termLength } from './terms.ts';

/** A term that a segment has, and perhaps one that it had: a word, or who or what a recognition is about. */
@Entity('wall_segment_term')
@Index('ix_wall_segment_term', ['term', 'segmentId'])
export class SegmentTermRow {
  @PrimaryColumn({ type: 'int' })
  segmentId!: number;

  @PrimaryColumn(exactText(termLength))
  term!: string;
}
