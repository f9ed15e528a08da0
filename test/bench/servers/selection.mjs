/** A filter with ids as the database knows them, and the beginnings of its month and of the next one. */
export function selectionOf({ personId, departmentId, valueId, month }) {
  return {
    person: personId && uuidIn(personId),
    department: departmentId && uuidIn(departmentId),
    value: valueId && uuidIn(valueId),
    month: month && { from: beginningOf(month), until: beginningOf(after(month)) },
  };
}

function uuidIn(nodeId) {
  const text = Buffer.from(nodeId, 'base64url').toString('latin1');
  return text.slice(text.indexOf(':') + 1);
}

function after(month) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

const beginnings = new Map();

/** Months begin where the company is; there is no clock change on a first of the month. */
function beginningOf(month) {
  if (!beginnings.has(month)) {
    const noon = new Date(`${month}-01T12:00:00Z`);
    const there = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' });
    const start = new Date(noon.getTime() - Number(there.format(noon)) * 3_600_000);
    beginnings.set(month, start.toISOString().replace('T', ' ').replace('Z', ''));
  }
  return beginnings.get(month);
}
