// The cells of a burn chart as the server drew them: each part's polygon carries its name, its size for the patient's age and its cells in rows.
export const CELL = 10; // mm of the drawing
export const DEPTHS = ["erythema", "superficial-dermal", "deep-dermal", "full-thickness", "not-known"];
export const NONE = -1;

export class Cells {
  parts = []; // { id, name, percent, first, count, figure }
  spots = []; // { part, figure, row, column }, in the server's numbering
  #at = new Map();

  constructor(figures) {
    for (const figure of figures) for (const polygon of figure.querySelectorAll("[data-part]")) this.#add(polygon, figure.dataset.figure);
  }

  #add(polygon, figure) {
    const { part: id, name, percent, runs } = polygon.dataset;
    const part = { id, name, percent: Number(percent), first: this.spots.length, count: 0, figure };
    for (const run of runs.split(" ")) {
      const [row, column, count] = run.split(".").map(Number);
      for (let c = column; c < column + count; c++) {
        this.#at.set(`${figure}:${row}:${c}`, this.spots.length);
        this.spots.push({ part, figure, row, column: c });
      }
    }
    part.count = this.spots.length - part.first;
    this.parts.push(part);
  }

  /** Number of the cell in a row and column; undefined outside the body. */
  at(figure, row, column) {
    return this.#at.get(`${figure}:${row}:${column}`);
  }

  /** The cells under a round brush so many cells wide, in mm of the drawing. */
  under(figure, x, y, width) {
    if (width === 1) {
      const one = this.at(figure, Math.floor(y / CELL), Math.floor(x / CELL));
      return one === undefined ? [] : [one];
    }
    const radius = (width * CELL) / 2;
    const found = [];
    for (let row = Math.floor((y - radius) / CELL); row <= (y + radius) / CELL; row++) {
      for (let column = Math.floor((x - radius) / CELL); column <= (x + radius) / CELL; column++) {
        const cell = this.at(figure, row, column);
        if (cell !== undefined && Math.hypot((column + 0.5) * CELL - x, (row + 0.5) * CELL - y) <= radius) found.push(cell);
      }
    }
    return found;
  }

  /** The next cell of the body that way, past gaps between limbs; the same cell when there is none. */
  step(cell, down, right, times) {
    let { figure, row, column } = this.spots[cell];
    for (let moved = 0, away = 0; moved < times && away < 200; away++) {
      row += down;
      column += right;
      const next = this.at(figure, row, column);
      if (next !== undefined) {
        cell = next;
        moved++;
      }
    }
    return cell;
  }

  /** The cell nearest the middle of a part. */
  middle(part) {
    const cells = this.spots.slice(part.first, part.first + part.count);
    const mean = (of) => cells.reduce((sum, cell) => sum + of(cell), 0) / cells.length;
    const [row, column] = [mean((c) => c.row), mean((c) => c.column)];
    let best = 0;
    cells.forEach((c, i) => {
      if (Math.hypot(c.row - row, c.column - column) < Math.hypot(cells[best].row - row, cells[best].column - column)) best = i;
    });
    return part.first + best;
  }
}
