import { angleAt, areaOf, crosses, distance, lengthOf, turned } from "./geometry.js";

const round = (n) => Math.round(n * 100) / 100;

// The drawing, never changed in place: each change is a new one, so that undo is keeping the old.
export class State {
  constructor(root) {
    this.board = JSON.parse(root.dataset.board);
    this.worked = JSON.parse(root.dataset.worked);
    this.looks = JSON.parse(root.dataset.looks);
    this.first = this.board;
    this.saved = root.dataset.unsaved ? null : this.board;
    this.past = [];
    this.future = [];
  }

  get unsaved() {
    return this.board !== this.saved;
  }

  // millimetres of one unit; null when the photograph has no scale
  get mm() {
    const { kind, marker } = this.board.backdrop;
    if (kind !== "photo") return 1;
    return marker ? marker.mm / distance(marker.from, marker.to) : null;
  }

  find(id) {
    for (const list of ["objects", "designs", "margins"]) {
      const item = this.board[list].find((i) => i.id === id);
      if (item) return { list, item };
    }
    return null;
  }

  // for good, with a way back
  commit(board, before = this.board) {
    if (board === before) return;
    this.past.push(before);
    this.future = [];
    this.board = board;
  }

  undo() {
    if (!this.past.length) return false;
    this.future.push(this.board);
    this.board = this.past.pop();
    return true;
  }

  redo() {
    if (!this.future.length) return false;
    this.past.push(this.board);
    this.board = this.future.pop();
    return true;
  }

  with(id, change) {
    const found = this.find(id);
    if (!found) return this.board;
    return { ...this.board, [found.list]: this.board[found.list].map((i) => (i === found.item ? { ...i, ...change(i) } : i)) };
  }

  without(id) {
    const { objects, designs, margins } = this.board;
    return { ...this.board, objects: objects.filter((o) => o.id !== id), designs: designs.filter((d) => d.id !== id), margins: margins.filter((m) => m.id !== id && m.of !== id) };
  }

  added(kind, name, closed, points) {
    const taken = new Set(["objects", "designs", "margins"].flatMap((l) => this.board[l].map((i) => i.id)));
    let n = 1;
    while (taken.has(`o${n}`)) n++;
    const object = { id: `o${n}`, name: name || this.looks[kind].n, kind, closed, points: points.map((p) => p.map(round)) };
    return { board: { ...this.board, objects: [...this.board.objects, object] }, id: object.id };
  }

  moved(id, dx, dy, from = this.find(id)?.item) {
    if (from?.points) return this.with(id, () => ({ points: from.points.map(([x, y]) => [round(x + dx), round(y + dy)]) }));
    return from?.at ? this.with(id, () => ({ at: [round(from.at[0] + dx), round(from.at[1] + dy)] })) : this.board;
  }

  turnedBy(id, degrees) {
    return this.with(id, (item) => {
      if (item.at) return { turnDegrees: (item.turnDegrees + degrees) % 360 };
      if (!item.points) return {};
      const middle = item.points.reduce((m, p) => [m[0] + p[0] / item.points.length, m[1] + p[1] / item.points.length], [0, 0]);
      return { points: item.points.map((p) => turned(p, middle, degrees).map(round)) };
    });
  }

  // a scale cannot change under what was placed in millimetres of the old one
  get scaleHeld() {
    return !!this.board.backdrop.marker && this.board.designs.length + this.board.margins.length > 0;
  }

  scaled(from, to, mm) {
    return { ...this.board, backdrop: { ...this.board.backdrop, marker: { from: from.map(round), to: to.map(round), mm } } };
  }

  // what a line or outline measures, in words; what cannot be known is said to be
  measured(points, closed) {
    if (points.length < 2) return "";
    const { mm } = this;
    const words = [];
    const show = (n) => (n >= 100 ? n.toFixed(0) : String(Math.round(n * 10) / 10));
    if (mm === null) words.push("scale not set, so no length or area");
    else {
      if (closed && points.length > 2) words.push(crosses(points) ? "area not known: the outline runs across itself" : `area ${show(areaOf(points) * mm * mm)} mm²`);
      words.push(`${show(lengthOf(points, closed) * mm)} mm ${closed ? "round" : "long"}`);
    }
    if (points.length > 2 && points.length <= 100) words.push(`last angle ${show(angleAt(...points.slice(-3)))}°`);
    return words.join(", ");
  }

  words(id) {
    const found = this.find(id);
    if (!found) return "";
    const { list, item } = found;
    if (list === "objects") return [`${item.name} (${this.looks[item.kind].n.toLowerCase()})`, this.measured(item.points, item.closed)].filter(Boolean).join(": ");
    return list === "designs" ? `${item.name}: flap design, turned ${Math.round(item.turnDegrees)}°` : `${item.name}: ${item.mm} mm`;
  }
}
