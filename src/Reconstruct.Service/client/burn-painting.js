// What is painted: a depth for each cell, numbers for parts that were entered and not painted, and the strokes that can be undone.
import { DEPTHS, NONE } from "./burn-cells.js";

export class Painting {
  #cells;
  #mark;
  #stroke = null;
  #done = [];
  #undone = [];

  constructor(cells, json) {
    const stored = JSON.parse(json);
    this.#cells = cells;
    this.#mark = stored.cells;
    this.depths = new Int8Array(cells.spots.length).fill(NONE);
    this.typed = stored.typed;
    for (const { part: id, runs } of stored.painted) {
      const part = cells.parts.find((p) => p.id === id);
      for (const { depth, from, count } of runs) this.depths.fill(DEPTHS.indexOf(depth), part.first + from, part.first + from + count);
    }
  }

  get canUndo() {
    return this.#done.length > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  begin() {
    this.#stroke = { before: new Map(), typed: this.typed };
  }

  /** Paints cells within a stroke. Painting in a part that was entered in numbers ends its numbers. */
  paint(cells, depth) {
    for (const cell of cells) {
      const { part } = this.#cells.spots[cell];
      const entered = this.typed.some((t) => t.part === part.id);
      if (entered) this.typed = this.typed.filter((t) => t.part !== part.id);
      if (this.depths[cell] === depth) continue;
      if (!this.#stroke.before.has(cell)) this.#stroke.before.set(cell, this.depths[cell]);
      this.depths[cell] = depth;
    }
  }

  /** Ends a stroke; true when it changed something. */
  end() {
    const stroke = this.#stroke;
    this.#stroke = null;
    if (!stroke || (stroke.before.size === 0 && stroke.typed === this.typed)) return false;
    this.#done.push(stroke);
    this.#undone = [];
    return true;
  }

  undo() {
    this.#swap(this.#done, this.#undone);
  }

  redo() {
    this.#swap(this.#undone, this.#done);
  }

  #swap(from, to) {
    const stroke = from.pop();
    if (!stroke) return;
    const back = { before: new Map(), typed: this.typed };
    for (const [cell, depth] of stroke.before) {
      back.before.set(cell, this.depths[cell]);
      this.depths[cell] = depth;
    }
    this.typed = stroke.typed;
    to.push(back);
  }

  /** Percent of the body for each depth, and the total without redness. The server reckons its own and stores that. */
  sizes() {
    const sizes = Object.fromEntries(DEPTHS.map((d) => [d, 0]));
    for (const part of this.#cells.parts) {
      const numbers = this.typed.filter((t) => t.part === part.id);
      for (const { depth, percent } of numbers) sizes[depth] += (part.percent * percent) / 100;
      if (numbers.length > 0) continue;
      const counts = DEPTHS.map(() => 0);
      for (let cell = part.first; cell < part.first + part.count; cell++) if (this.depths[cell] !== NONE) counts[this.depths[cell]]++;
      counts.forEach((count, i) => (sizes[DEPTHS[i]] += (part.percent * count) / part.count));
    }
    const total = DEPTHS.reduce((sum, d) => sum + (d === "erythema" ? 0 : sizes[d]), 0);
    return { ...sizes, total };
  }

  /** As the server reads it: each part's cells in runs. */
  json() {
    const painted = [];
    for (const part of this.#cells.parts) {
      const runs = [];
      for (let i = 0; i < part.count; i++) {
        const depth = this.depths[part.first + i];
        const last = runs.at(-1);
        if (depth === NONE) continue;
        if (last && last.depth === DEPTHS[depth] && last.from + last.count === i) last.count++;
        else runs.push({ depth: DEPTHS[depth], from: i, count: 1 });
      }
      if (runs.length > 0) painted.push({ part: part.id, runs });
    }
    return JSON.stringify({ version: 1, cells: this.#mark, painted, typed: this.typed });
  }

  /** The path of one depth on one figure, row by row. */
  path(figure, depth) {
    let path = "";
    let open = null;
    const close = () => {
      if (open) path += `M${open.column * 10} ${open.row * 10}h${open.count * 10}v10h${-open.count * 10}z`;
      open = null;
    };
    this.#cells.spots.forEach((spot, cell) => {
      if (spot.figure !== figure || this.depths[cell] !== depth) return;
      if (open && open.row === spot.row && open.column + open.count === spot.column) open.count++;
      else {
        close();
        open = { row: spot.row, column: spot.column, count: 1 };
      }
    });
    close();
    return path;
  }
}
