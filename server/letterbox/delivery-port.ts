/** What the letterbox tells the board; the other way there is nothing. */
export interface DeliveryPort {
  /** A batch has been written: the board applies it before its segment of the bulletin goes out. */
  onDelivered(batch: number): Promise<void>;
}
