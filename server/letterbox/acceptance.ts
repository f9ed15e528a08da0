/** What the letterbox signs when it accepts a letter: the body's hash, in hex, and the epoch of its token. */
export function acceptedMessage({ bodyHash, epoch }: { bodyHash: string; epoch: number }): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(epoch);
  return Buffer.concat([Buffer.from('applaus/accepted/v1'), Buffer.from(bodyHash, 'hex'), number]);
}
