/**
 * A key of one epoch and one person, which the host page brings at every load, the same way for all. The server deletes what
 * it is derived from, and what is stored under it then cannot be read by anybody.
 */
export interface StorageKey {
  epoch: number;
  /** 32 bytes, base64url. */
  key: string;
}
