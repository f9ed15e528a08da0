import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** One row whose number grows with every change of people or departments. */
@Entity('directory_version')
export class DirectoryVersionRow {
  @PrimaryColumn(word(16))
  name!: 'people';

  @Column({ type: 'int' })
  version!: number;
}
