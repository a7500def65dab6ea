/** Cells looked at before a table is judged; the rest look alike. */
const CELLS_SEEN = 60;
/** Longest cell, in units, of a table that lists data; longer ones hold running text in columns. */
const LONGEST_CELL = 240;

/** Whether a table lists data (rows are read as rows) or only lays out a page (its cells are read as blocks). */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  if (table.querySelector('table')) return false;
  const rows = table.querySelectorAll('tr');
  if (rows.length < 2) return false;
  let cells = 0;
  for (const cell of table.querySelectorAll('td, th')) {
    if (++cells > CELLS_SEEN) break;
    if (cell.textContent!.trim().length > LONGEST_CELL) return false;
  }
  return cells / Math.min(rows.length, CELLS_SEEN) >= 1.5;
}
