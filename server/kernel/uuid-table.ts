import { uuidLength } from './uuid.ts';

/** Stands where no entry is; entries are counted from one. */
const none = 0;

/**
 * Objects by uuid, of which the oldest is dropped where there are more than `capacity`. A uuid is read where it stands in a
 * longer text. A page of the wall looks eighty up, which took a twelfth of its time in a `Map`: that goes from text to text all
 * over the memory, and three lists of numbers lie close together.
 */
export class UuidTable<Value extends object> {
  /** For each way in which a uuid ends, the newest entry that ends so. */
  readonly #newest: Int32Array;
  /** For each entry the next older one that ends in the same way. */
  readonly #older: Int32Array;
  /** For each entry its uuid as four numbers of 32 bits. */
  readonly #uuids: Int32Array;
  readonly #values: (Value | null)[] = [null];
  readonly #capacity: number;
  #last = none;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#newest = new Int32Array(2 ** Math.ceil(Math.log2(capacity)));
    this.#older = new Int32Array(capacity + 1);
    this.#uuids = new Int32Array(4 * (capacity + 1));
  }

  /** What is stored for the uuid that begins at this place of a text. */
  get(text: string, at = 0): Value | undefined {
    if (text.length < at + uuidLength) return undefined;
    return this.#values[this.#find(text, at)] ?? undefined;
  }

  set(uuid: string, value: Value): void {
    const entry = this.#find(uuid, 0) || this.#add();
    this.#values[entry] = value;
  }

  delete(uuid: string): void {
    const entry = this.#find(uuid, 0);
    if (entry !== none) this.#remove(entry);
  }

  /** Leaves the uuid in `read`. */
  #find(text: string, at: number): number {
    readUuid(text, at);
    const uuids = this.#uuids;
    let entry = this.#newest[this.#endOf(read[3]!)]!;
    while (entry !== none && !isRead(uuids, 4 * entry)) entry = this.#older[entry]!;
    return entry;
  }

  /** An entry for the uuid that was read last, in the place of the oldest one where all are taken. */
  #add(): number {
    this.#last = (this.#last % this.#capacity) + 1;
    const [entry, end] = [this.#last, this.#endOf(read[3]!)];
    if (this.#values[entry]) this.#remove(entry);
    this.#uuids.set(read, 4 * entry);
    this.#older[entry] = this.#newest[end]!;
    this.#newest[end] = entry;
    return entry;
  }

  #remove(entry: number): void {
    const end = this.#endOf(this.#uuids[4 * entry + 3]!);
    let [list, at] = [this.#newest, end];
    while (list[at] !== entry) [list, at] = [this.#older, list[at]!];
    list[at] = this.#older[entry]!;
    this.#values[entry] = null;
  }

  #endOf(lastNumber: number): number {
    return lastNumber & (this.#newest.length - 1);
  }
}

/** The uuid that was read last. */
const read = new Int32Array(4);

function isRead(uuids: Int32Array, from: number): boolean {
  return (
    uuids[from + 3] === read[3] && uuids[from + 2] === read[2] && uuids[from + 1] === read[1] && uuids[from] === read[0]
  );
}

/** Of the form `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`. */
function readUuid(text: string, at: number): void {
  read[0] = numberIn(text, at, 8);
  read[1] = (numberIn(text, at + 9, 4) << 16) | numberIn(text, at + 14, 4);
  read[2] = (numberIn(text, at + 19, 4) << 16) | numberIn(text, at + 24, 4);
  read[3] = numberIn(text, at + 28, 8);
}

/** So many hexadecimal digits, `a` to `f` small, as uuids are stored. */
function numberIn(text: string, from: number, digits: number): number {
  let number = 0;
  for (let at = from; at < from + digits; at += 1) {
    const code = text.charCodeAt(at);
    number = (number << 4) | (code < 58 ? code - 48 : code - 87);
  }
  return number;
}
