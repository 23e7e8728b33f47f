import { bounds } from "./geometry.js";
import { Numbers } from "./numbers.js";

const element = (name, attributes = {}, made = document.createElementNS("http://www.w3.org/2000/svg", name)) => {
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  return made;
};
const attribute = (points) => points.map(([x, y]) => `${x},${-y}`).join(" ");
const mostHandles = 200;
const rest = 200; // ms without a move of the view
const [least, most] = [0.5, 3]; // times its size that what was painted is shown before it is painted again
const margin = 400; // px painted past each edge of the frame; the style sheet has it too

// The picture. A change of the drawing touches what changed and nothing else. While the view moves, what was painted is moved as it stands; at rest it is painted where it is, with lines of their true breadth.
// The picture reaches past the frame that it moves in.
export class Scene {
  constructor(state, still) {
    this.state = state;
    this.shown = new Map();
    this.frame = element("div", { class: "app-board__edit", tabindex: 0, role: "application", "aria-label": "Drawing board", "aria-describedby": "board-keys" }, document.createElement("div"));
    this.svg = element("svg", { role: "none" });
    this.view = element("g");
    this.under = still.querySelector(".app-board__under") ?? element("g");
    for (const line of this.under.querySelectorAll("polyline")) {
      line.setAttribute("vector-effect", "non-scaling-stroke");
      line.setAttribute("stroke-width", 1);
    }
    this.bands = element("g");
    this.items = element("g");
    this.draft = element("polyline", { fill: "none", stroke: "#005eb8", "stroke-width": 2, "stroke-dasharray": "6 3", "vector-effect": "non-scaling-stroke" });
    this.marker = element("polyline", { fill: "none", stroke: "#212b32", "stroke-width": 3, "stroke-dasharray": "2 4", "vector-effect": "non-scaling-stroke" });
    this.over = element("g", { transform: `translate(${margin} ${margin})` });
    this.numbers = new Numbers(state, element("g", { "font-family": "Arial, sans-serif", "font-weight": "bold", "text-anchor": "middle", "aria-hidden": "true", "pointer-events": "none" }));
    this.view.append(this.under, this.bands, this.items, this.marker, this.draft, this.numbers.g);
    this.svg.append(this.view, this.over);
    this.frame.append(this.svg);
    this.box = still.getAttribute("viewBox").split(" ").map(Number);
    this.photo = !!this.under.querySelector("image");
    [this.x, this.y, this.k] = [0, 0, 1];
    this.painted = { k: 0 };
  }

  // anything may have changed
  draw() {
    this.changed = true;
    this.next();
  }

  // the view has moved and may move on
  glide() {
    this.touched = true;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.draw(), rest);
    this.next();
  }

  // all changes of one frame are drawn at once
  next() {
    this.waiting ??= requestAnimationFrame(() => {
      this.waiting = null;
      if (this.changed || !this.move()) this.paint();
    });
  }

  paint() {
    this.changed = false;
    this.sync();
    const { x, y, k, painted } = this;
    if (x !== painted.x || y !== painted.y || k !== painted.k) {
      this.painted = { x, y, k };
      this.view.setAttribute("transform", `translate(${x + margin} ${y + margin}) scale(${k})`);
      this.numbers.size(16 / k);
    }
    this.svg.style.transform = ""; // also when the view has come back to where it was painted
    this.overlay();
  }

  // Moves what was painted by a style, which the content security policy lets a script set; whole pixels stay sharp. False when that would be too coarse or too fine to read, or show its edge.
  move() {
    const { painted, frame } = this;
    const by = this.k / painted.k;
    const [x, y] = [this.x - painted.x * by, this.y - painted.y * by].map((n) => (by === 1 ? Math.round(n) : n));
    const covers = (at, size) => at <= margin * by && at + (size + margin) * by >= size;
    if (by < least || by > most || !covers(x, frame.clientWidth) || !covers(y, frame.clientHeight)) return false;
    this.svg.style.transform = `translate(${x}px, ${y}px) scale(${by})`;
    return true;
  }

  toBoard(x, y) {
    const box = this.frame.getBoundingClientRect();
    return [(x - box.left - this.x) / this.k, -(y - box.top - this.y) / this.k];
  }

  toScreen([x, y]) {
    return [x * this.k + this.x, -y * this.k + this.y];
  }

  pan(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.glide();
  }

  zoom(by, x, y) {
    const box = this.frame.getBoundingClientRect();
    const [cx, cy] = [x === undefined ? box.width / 2 : x - box.left, y === undefined ? box.height / 2 : y - box.top];
    const k = Math.min(400, Math.max(0.01, this.k * by));
    this.x = cx - ((cx - this.x) * k) / this.k;
    this.y = cy - ((cy - this.y) * k) / this.k;
    this.k = k;
    this.glide();
  }

  fit() {
    this.touched = false;
    let [left, top, width, height] = this.box;
    const drawn = bounds(this.state.board.objects.flatMap((o) => o.points));
    if (Number.isFinite(drawn[0])) {
      const [right, bottom] = [Math.max(left + width, drawn[2]), Math.max(top + height, -drawn[1])];
      [left, top] = [Math.min(left, drawn[0]), Math.min(top, -drawn[3])];
      [width, height] = [right - left, bottom - top];
    }
    const box = this.frame.getBoundingClientRect();
    this.k = Math.min(box.width / width, box.height / height) || 1;
    this.x = (box.width - width * this.k) / 2 - left * this.k;
    this.y = (box.height - height * this.k) / 2 - top * this.k;
    this.draw();
  }

  sync() {
    const { board, selected } = this.state;
    if (board === this.drawn && selected === this.drawnSelected) return;
    const seen = new Set();
    for (const list of ["objects", "designs", "margins"]) {
      for (const item of board[list]) {
        seen.add(item.id);
        const old = this.shown.get(item.id);
        const about = list === "margins" ? board.objects.find((o) => o.id === item.of) : item;
        if (old?.item === item && old.about === about && old.mm === this.state.mm) continue;
        const g = old?.g ?? this.made(item.id);
        this[list](g, item, about, old);
        g.setAttribute("aria-label", this.state.words(item.id));
        this.shown.set(item.id, { ...this.shown.get(item.id), g, item, about, mm: this.state.mm });
      }
    }
    for (const [id, { g, band }] of this.shown) {
      if (seen.has(id)) continue;
      g.remove();
      band?.remove();
      this.shown.delete(id);
    }
    if (selected !== this.drawnSelected) {
      this.shown.get(this.drawnSelected)?.g.setAttribute("aria-pressed", "false");
      this.shown.get(selected)?.g.setAttribute("aria-pressed", "true");
    }
    this.numbers.sync();
    const marker = board.backdrop.marker;
    this.marker.setAttribute("points", marker ? attribute([marker.from, marker.to]) : "");
    [this.drawn, this.drawnSelected] = [board, selected];
  }

  made(id) {
    const g = element("g", { "data-id": id, tabindex: 0, role: "button", "aria-pressed": "false" });
    this.items.append(g);
    return g;
  }

  shape(kind, closed, points) {
    const look = this.state.looks[kind];
    const one = points.length === 1;
    const dash = look.d && !one ? look.d.split(" ").map((n) => n * 4).join(" ") : null;
    return element(closed ? "polygon" : "polyline", {
      points: attribute(one ? [points[0], points[0]] : points), fill: closed ? look.f : "none", "fill-opacity": this.photo ? 0.25 : 0.6, stroke: look.s,
      "stroke-width": one ? 9 : 2, "stroke-linecap": one ? "round" : null, "stroke-linejoin": "round", "stroke-dasharray": dash, "vector-effect": "non-scaling-stroke",
    });
  }

  // a line is easier to hit with a broad one over it that nobody sees
  objects(g, item, _, old) {
    if (old && old.item.kind === item.kind && old.item.closed === item.closed && old.item.points.length === item.points.length) {
      const points = attribute(item.points.length === 1 ? [item.points[0], item.points[0]] : item.points);
      for (const child of g.children) child.setAttribute("points", points);
      return;
    }
    g.replaceChildren(this.shape(item.kind, item.closed, item.points));
    if (!item.closed) g.append(element("polyline", { points: attribute(item.points), fill: "none", stroke: "transparent", "stroke-width": 16, "vector-effect": "non-scaling-stroke" }));
  }

  designs(g, item) {
    if (!g.childElementCount) g.append(...(this.state.worked[item.id] ?? []).map((s) => this.shape(s.k, s.c, s.p)));
    const from = this.state.first.designs.find((d) => d.id === item.id) ?? item;
    g.setAttribute("transform", `translate(${item.at[0]} ${-item.at[1]}) rotate(${from.turnDegrees - item.turnDegrees}) translate(${-from.at[0]} ${from.at[1]})`);
  }

  // until the drawing is saved, the margin of what was changed is a band of that breadth round it
  margins(g, item, about) {
    const was = this.state.first.objects.find((o) => o.id === item.of);
    if (about === was && this.state.worked[item.id]) {
      this.shown.get(item.id)?.band?.remove();
      g.replaceChildren(...this.state.worked[item.id].map((s) => this.shape(s.k, s.c, s.p)));
      return;
    }
    g.replaceChildren();
    const band = this.shown.get(item.id)?.band ?? element("polygon", { fill: "none", stroke: "#d5281b", "stroke-opacity": 0.3, "stroke-linejoin": "round" });
    band.setAttribute("points", attribute(about.points));
    band.setAttribute("stroke-width", (2 * item.mm) / this.state.mm);
    this.bands.append(band);
    this.shown.set(item.id, { ...this.shown.get(item.id), band });
  }

  // handles and the cross keep their size on the screen
  overlay() {
    const item = this.state.tool === "select" ? this.state.find(this.state.selected)?.item : null;
    const points = item?.points && item.points.length <= mostHandles ? item.points : [];
    while (this.handles?.length > points.length) this.handles.pop().remove();
    this.handles ??= [];
    points.forEach((point, i) => {
      const [x, y] = this.toScreen(point);
      if (!this.handles[i]) {
        this.handles[i] = element("circle", { r: 10, "fill-opacity": 0.7, fill: "#fff", stroke: "#005eb8", "stroke-width": 2, tabindex: 0, role: "button", "data-point": i });
        this.over.append(this.handles[i]);
      }
      this.handles[i].setAttribute("cx", x);
      this.handles[i].setAttribute("cy", y);
      this.handles[i].setAttribute("aria-label", `Point ${i + 1} of ${points.length}`);
    });
    this.cross ??= this.over.appendChild(element("path", { fill: "none", stroke: "#d5281b", "stroke-width": 2 }));
    const [x, y] = this.state.cursor ? this.toScreen(this.state.cursor) : [0, 0];
    this.cross.setAttribute("d", this.state.cursor ? `M${x - 12} ${y}h24M${x} ${y - 12}v24` : "");
  }

  drawDraft(points) {
    this.draft.setAttribute("points", attribute(points));
  }
}
