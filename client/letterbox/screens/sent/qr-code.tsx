/** @jsxImportSource preact */
import { qrMatrix, SIZE } from '../../qr/qr-matrix.ts';

/** The white margin that QR readers need, in modules. */
const MARGIN = 4;

/** A receipt as a QR code. It holds characters and no address, so that a phone opens nothing. */
export function QrCode({ text, label }: { text: string; label: string }) {
  if (!text) return null;
  const whole = SIZE + 2 * MARGIN;
  const cells = qrMatrix(text).flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x + MARGIN} ${y + MARGIN}h1v1h-1z` : '')),
  );
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${whole} ${whole}`} shape-rendering="crispEdges">
      <rect width={whole} height={whole} fill="#fff" />
      <path d={cells.join('')} fill="#000" />
    </svg>
  );
}
