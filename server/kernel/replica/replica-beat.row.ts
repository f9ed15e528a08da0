import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A number that grows while somebody looks how far behind a replica is; without one there is no row. */
@Entity('replica_beat')
export class ReplicaBeatRow {
  /** Always 1. */
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'bigint' })
  beat!: string;
}
