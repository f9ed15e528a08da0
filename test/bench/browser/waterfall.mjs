const left = 190;
const width = 860;
const line = 26;
const top = 46;

/** A picture of one load: what was asked when, how long it was waited for, and how long it took to arrive. */
export function waterfall({ shown, requests }) {
  const rows = [...requests].sort((a, b) => a.from - b.from);
  const scale = (width - left - 20) / (shown * 1.04);
  const at = (time) => (left + time * scale).toFixed(1);
  const bottom = top + (rows.length + 1) * line;
  const arrived = Math.max(...rows.map(({ to }) => to));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 40}" font-family="system-ui, sans-serif" font-size="13">
<title>From the loader to the first recognition: ${seconds(shown)}</title>
<style>
svg { background: #fff; color: #1d1d1f }
.grid { stroke: #e2e2e6 } .wait { fill: #cfd6e4 } .arrive { fill: #3d63b8 } .draw { fill: #d9822b } .end { stroke: #b3261e; stroke-width: 2 }
text { fill: currentColor } .quiet { fill: #63636b }
@media (prefers-color-scheme: dark) { svg { background: #1c1c1e; color: #f2f2f4 } .grid { stroke: #38383c } .wait { fill: #4a5468 } .arrive { fill: #86a8f5 } .quiet { fill: #a3a3ab } .end { stroke: #ff8a80 } }
</style>
${ticks(shown, at, bottom)}
${rows.map((request, index) => rowOf(request, top + index * line, at)).join('\n')}
<text x="8" y="${bottom - line + 16}">drawn</text>
<rect class="draw" x="${at(arrived)}" y="${bottom - line + 5}" width="${((shown - arrived) * scale).toFixed(1)}" height="14" rx="3"/>
<line class="end" x1="${at(shown)}" x2="${at(shown)}" y1="${top - 8}" y2="${bottom}"/>
<text x="${at(shown)}" y="${bottom + 16}" text-anchor="end">first recognition: ${seconds(shown)}</text>
${legend(bottom + 30)}
</svg>
`;
}

function rowOf({ name, from, answered, to, bytes }, y, at) {
  const bar = (kind, start, end) =>
    `<rect class="${kind}" x="${at(start)}" y="${y + 5}" width="${Math.max(end - start > 0 ? at(end) - at(start) : 0, 1).toFixed(1)}" height="14" rx="3"/>`;
  const size = bytes ? ` <tspan class="quiet">${(bytes / 1000).toFixed(1)} kB</tspan>` : '';
  return `<text x="8" y="${y + 16}">${name}${size}</text>${bar('wait', from, Math.min(answered, to))}${bar('arrive', Math.min(answered, to), to)}`;
}

function ticks(shown, at, bottom) {
  const step = shown > 2_500 ? 1_000 : 500;
  const times = Array.from({ length: Math.floor(shown / step) + 1 }, (_, index) => index * step);
  return times
    .map(
      (time) =>
        `<line class="grid" x1="${at(time)}" x2="${at(time)}" y1="${top - 8}" y2="${bottom}"/><text class="quiet" x="${at(time)}" y="${top - 14}" text-anchor="middle">${seconds(time)}</text>`,
    )
    .join('\n');
}

function legend(y) {
  return `<rect class="wait" x="8" y="${y - 10}" width="12" height="12" rx="3"/><text class="quiet" x="26" y="${y}">waited for</text>
<rect class="arrive" x="108" y="${y - 10}" width="12" height="12" rx="3"/><text class="quiet" x="126" y="${y}">arriving</text>
<rect class="draw" x="198" y="${y - 10}" width="12" height="12" rx="3"/><text class="quiet" x="216" y="${y}">all there: run and drawn</text>`;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
