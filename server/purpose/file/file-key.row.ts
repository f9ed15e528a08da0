import { Column, Entity, PrimaryColumn } from 'typeorm';
import { text, uuid } from '../../kernel/columns.ts';

/** What a file calls a value or a behaviour, so that an export calls it the same. */
@Entity('purpose_file_key')
export class FileKeyRow {
  /** The value, or the first wording of the behaviour. */
  @PrimaryColumn(uuid())
  subjectId!: string;

  @Column(text(60))
  fileKey!: string;
}
