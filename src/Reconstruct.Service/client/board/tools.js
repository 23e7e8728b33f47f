import { distance, simplified } from "./geometry.js";

const near = 12;
const still = 5;

// Mouse, finger and pen. Two fingers always move and zoom the view.
export class Tools {
  constructor(state, scene, editor) {
    Object.assign(this, { state, scene, editor, points: [], fingers: new Map() });
    const { frame } = scene;
    frame.addEventListener("pointerdown", (e) => this.down(e));
    frame.addEventListener("pointermove", (e) => this.move(e));
    frame.addEventListener("pointerup", (e) => this.up(e));
    frame.addEventListener("pointercancel", (e) => this.cancel(e));
    frame.addEventListener("dblclick", () => this.finish());
    frame.addEventListener("wheel", (e) => {
      e.preventDefault();
      scene.zoom(Math.exp(-e.deltaY * (e.deltaMode ? 0.05 : 0.0015)), e.clientX, e.clientY);
    }, { passive: false });
  }

  get drawing() {
    return this.state.tool === "outline" || this.state.tool === "line";
  }

  down(e) {
    if (e.button > 0) return;
    this.fingers.set(e.pointerId, [e.clientX, e.clientY]);
    this.scene.frame.setPointerCapture(e.pointerId);
    if (this.fingers.size === 2) {
      this.undrag();
      this.pinched = true;
      return;
    }
    const at = this.scene.toBoard(e.clientX, e.clientY);
    this.start = { x: e.clientX, y: e.clientY, at, before: this.state.board };
    if (this.state.tool === "free") this.points = [at];
    if (this.state.tool !== "select") return;
    const point = e.target.closest("[data-point]")?.dataset.point;
    const id = e.target.closest("[data-id]")?.dataset.id;
    if (point !== undefined) this.start.point = Number(point);
    else this.editor.select(id ?? null);
    this.start.item = this.state.find(this.state.selected)?.item;
    this.start.grabbed = point !== undefined || !!id;
  }

  move(e) {
    if (!this.fingers.has(e.pointerId)) {
      if (this.drawing && this.points.length) this.rubber(this.scene.toBoard(e.clientX, e.clientY));
      return;
    }
    const was = this.fingers.get(e.pointerId);
    const now = [e.clientX, e.clientY];
    if (this.fingers.size === 2) this.pinch(e.pointerId, was, now);
    else if (!this.pinched) this.drag(e, was, now);
    this.fingers.set(e.pointerId, now);
  }

  pinch(id, was, now) {
    const other = [...this.fingers].find(([key]) => key !== id)[1];
    this.scene.pan((now[0] - was[0]) / 2, (now[1] - was[1]) / 2);
    this.scene.zoom(distance(now, other) / (distance(was, other) || 1), (now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
  }

  drag(e, was, now) {
    const at = this.scene.toBoard(...now);
    if (this.state.tool === "free") {
      for (const part of e.getCoalescedEvents?.() ?? [e]) this.points.push(this.scene.toBoard(part.clientX, part.clientY));
      this.rubber();
      return;
    }
    if (!this.start.moving && distance([this.start.x, this.start.y], now) < still) return;
    this.start.moving = true;
    const { item, point, grabbed } = this.start;
    if (this.state.tool !== "select" || !grabbed) {
      this.scene.pan(now[0] - was[0], now[1] - was[1]);
    } else if (item) {
      const [dx, dy] = [at[0] - this.start.at[0], at[1] - this.start.at[1]];
      this.state.board = point === undefined ? this.state.moved(item.id, dx, dy, item) : this.editor.pointed(item, point, [item.points[point][0] + dx, item.points[point][1] + dy]);
      this.editor.say(item.id);
      this.scene.draw();
    }
  }

  up(e) {
    if (!this.fingers.delete(e.pointerId)) return;
    if (this.pinched) {
      this.pinched = this.fingers.size > 0;
      this.scene.draw();
      return;
    }
    const { moving, before } = this.start;
    const at = this.scene.toBoard(e.clientX, e.clientY);
    if (this.state.tool === "free") this.freed();
    else if (moving) this.editor.commit(this.state.board, before);
    else if (this.drawing) this.add(at);
    else if (this.state.tool === "scale") this.mark(at);
  }

  cancel(e) {
    this.fingers.delete(e.pointerId);
    this.undrag();
  }

  // a drag that became something else never happened
  undrag() {
    if (this.start?.moving && this.state.tool === "select") this.state.board = this.start.before;
    if (this.state.tool === "free") this.stop();
    this.start = { before: this.state.board, at: [0, 0] };
    this.scene.draw();
  }

  // a point of a shape: on its first, or twice in one place, ends it
  add(at) {
    const close = (p) => distance(this.scene.toScreen(p), this.scene.toScreen(at)) < near;
    const [first, last] = [this.points[0], this.points[this.points.length - 1]];
    if ((this.points.length > 2 && this.state.tool === "outline" && close(first)) || (last && distance(last, at) < 1e-6)) return this.finish();
    this.points.push(at);
    this.rubber();
  }

  mark(at) {
    if (this.state.scaleHeld) return this.editor.tell("The scale cannot change while flap designs or margins stand on it. Delete them first.");
    this.points.push(at);
    this.scene.drawDraft(this.points);
    if (this.points.length < 2) return this.editor.tell("First point set. Set the second.");
    this.points = this.points.slice(-2);
    this.editor.scale();
  }

  rubber(to) {
    const points = to ? [...this.points, to] : this.points;
    this.scene.drawDraft(this.state.tool === "outline" && points.length > 2 ? [...points, points[0]] : points);
    this.editor.tell(this.state.measured(points, this.state.tool === "outline"));
  }

  freed() {
    const [first, last] = [this.points[0], this.points[this.points.length - 1]];
    const closed = this.points.length > 8 && distance(this.scene.toScreen(first), this.scene.toScreen(last)) < 2 * near;
    const line = simplified(this.points, 0.75 / this.scene.k);
    this.points = [];
    this.scene.drawDraft([]);
    if (line.length > (closed ? 3 : 1)) this.editor.made(closed, closed ? line.slice(0, -1) : line);
  }

  finish() {
    if (!this.drawing) return;
    const closed = this.state.tool === "outline";
    const points = this.points.filter((p, i, all) => !i || distance(p, all[i - 1]) > 1e-6);
    if (points.length < (closed ? 3 : 1)) return this.editor.tell(closed ? "An outline needs 3 points or more." : "A line needs a point.");
    this.stop();
    this.editor.made(closed, points);
  }

  back() {
    this.points.pop();
    this.rubber();
  }

  stop() {
    this.points = [];
    this.scene.drawDraft([]);
  }
}
