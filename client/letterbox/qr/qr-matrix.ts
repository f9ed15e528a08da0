import { codewords } from './codewords.ts';

export const SIZE = 29;
/** The format bits: error correction M and mask 0, with their own check bits. */
const FORMAT = 0b101010000010010;

type Matrix = (boolean | undefined)[][];

/** The dark modules of a QR code of version 3, row by row; receipts all have the same length, so its size is fixed. */
export function qrMatrix(text: string): boolean[][] {
  const matrix: Matrix = Array.from({ length: SIZE }, () => new Array(SIZE).fill(undefined));
  drawPatterns(matrix);
  drawFormat(matrix);
  drawData(matrix, codewords(text));
  return matrix.map((row) => row.map((square) => square === true));
}

function drawPatterns(matrix: Matrix): void {
  for (const [x, y] of [
    [3, 3],
    [SIZE - 4, 3],
    [3, SIZE - 4],
  ] as const) {
    drawRings(matrix, x, y, 4, (distance) => distance !== 2 && distance !== 4);
  }
  drawRings(matrix, SIZE - 7, SIZE - 7, 2, (distance) => distance !== 1);
  for (let at = 8; at < SIZE - 8; at++) matrix[6]![at] = matrix[at]![6] = at % 2 === 0;
}

function drawRings(matrix: Matrix, x: number, y: number, reach: number, isDark: (distance: number) => boolean): void {
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const row = matrix[y + dy];
      if (row && x + dx >= 0 && x + dx < SIZE) row[x + dx] = isDark(Math.max(Math.abs(dx), Math.abs(dy)));
    }
  }
}

/** Draws the format bits twice: round the first finder pattern, and beside the two others. */
function drawFormat(matrix: Matrix): void {
  const bit = (index: number) => ((FORMAT >> index) & 1) === 1;
  for (let index = 0; index < 15; index++) {
    const far = index < 8 ? [SIZE - 1 - index, 8] : [8, SIZE - 15 + index];
    const near = index < 6 ? [8, index] : index < 8 ? [8, index + 1] : index === 8 ? [7, 8] : [14 - index, 8];
    for (const [x, y] of [far, near]) matrix[y!]![x!] = bit(index);
  }
  matrix[SIZE - 8]![8] = true;
}

/** Draws the data over what is still free; mask 0 inverts every other module. */
function drawData(matrix: Matrix, bytes: readonly number[]): void {
  let at = 0;
  for (const [x, y] of zigzag()) {
    if (matrix[y]![x] !== undefined) continue;
    const isSet = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    matrix[y]![x] = (isSet === 1) !== ((x + y) % 2 === 0);
    at += 1;
  }
}

/** The places of the data: up and down in columns of two from the right, without column 6, which is the timing pattern. */
function* zigzag(): Generator<[x: number, y: number]> {
  let isUp = true;
  for (let right = SIZE - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < SIZE; step++) {
      const y = isUp ? SIZE - 1 - step : step;
      yield [right, y];
      yield [right - 1, y];
    }
    isUp = !isUp;
  }
}
