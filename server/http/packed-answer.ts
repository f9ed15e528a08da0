import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Answer } from './page-cache.ts';

/** The least characters for which it is worth it. */
const least = 1_000;
/** The quickest step of each: the next ones save a tenth of the bytes for twice the processor time. */
const packers = {
  br: (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  gzip: (text: Buffer) => promisify(gzip)(text, { level: 1 }),
};
type Coding = keyof typeof packers;

export interface PackedAnswer extends Answer {
  /** The `content-encoding`; undefined where it goes as it is. */
  coding?: Coding;
}

/** What was packed of an answer lives as long as that: a hot one is packed once. */
const packed = new WeakMap<Answer, Partial<Record<Coding, Promise<PackedAnswer>>>>();

/** The answer as small as the browser accepts it, by its `accept-encoding`. */
export async function packedAnswer(answer: Answer, accepted: string | string[] | undefined): Promise<PackedAnswer> {
  const coding = codingOf(String(accepted ?? ''));
  if (!coding || answer.content.length < least) return answer;
  const known = packed.get(answer) ?? {};
  packed.set(answer, known);
  known[coding] ??= pack(answer, coding);
  return known[coding];
}

async function pack(answer: Answer, coding: Coding): Promise<PackedAnswer> {
  const bytes = await packers[coding](Buffer.from(answer.content, answer.encoding));
  return { ...answer, content: bytes.toString('latin1'), encoding: 'latin1', coding };
}

function codingOf(accepted: string): Coding | undefined {
  const named = accepted.split(',').filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one));
  return (['br', 'gzip'] as const).find((coding) => named.some((one) => one.split(';')[0]!.trim() === coding));
}
