import { Column, Entity, PrimaryColumn } from 'typeorm';
import { word } from '../kernel/columns.ts';

/** A segment's link of the chain. It outlives the segment's content, since every later head rests on it. */
@Entity('bulletin_link')
export class BulletinLinkRow {
  @PrimaryColumn({ type: 'int' })
  batch!: number;

  /** SHA-256 of the segment's bytes in hex, under which it is served. */
  @Column(word(64))
  segment!: string;

  /** What letters could be written with from this delivery on: the hash that seals it, in hex; empty where there is none. */
  @Column(word(64))
  offers!: string;

  /** What was published of management's duty by this delivery: the hash of the newest document; empty where there is none. */
  @Column({ ...word(64), default: '' })
  duty!: string;

  /** The chain up to and with this link, in hex. */
  @Column(word(64))
  head!: string;
}
