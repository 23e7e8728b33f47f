// Mouse, touch, pen and keyboard on the two figures. It says what to do with which cells and leaves the doing to others.
import { CELL } from "./burn-cells.js";

export function listen(figures, cells, tool, act) {
  let cursor = cells.middle(cells.parts.find((p) => p.id === "trunk-front"));
  const ring = new Map(figures.map((figure) => [figure.dataset.figure, ringOn(figure)]));
  const show = (figure, x, y, width) => {
    for (const [name, circle] of ring) circle.setAttribute("visibility", name === figure ? "visible" : "hidden");
    const circle = ring.get(figure);
    circle.setAttribute("cx", x);
    circle.setAttribute("cy", y);
    circle.setAttribute("r", Math.max(width * CELL * 0.5, 7));
  };
  const middle = (cell) => [(cells.spots[cell].column + 0.5) * CELL, (cells.spots[cell].row + 0.5) * CELL];
  const goTo = (cell) => {
    cursor = cell;
    show(cells.spots[cell].figure, ...middle(cell), tool.brush());
    act.under(cell);
  };

  for (const figure of figures) {
    const name = figure.dataset.figure;
    let last = null;
    const point = (event) => {
      const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(figure.getScreenCTM().inverse());
      return [at.x, at.y];
    };
    const along = ([x, y]) => {
      const [fromX, fromY] = last ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / (CELL / 2)));
      for (let i = 1; i <= steps; i++) act.stroke(cells.under(name, fromX + ((x - fromX) * i) / steps, fromY + ((y - fromY) * i) / steps, tool.brush()));
      last = [x, y];
    };

    figure.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || !event.isPrimary || tool.mode() === "move") return;
      event.preventDefault();
      const at = point(event);
      const [cell] = cells.under(name, ...at, 1);
      if (cell !== undefined) cursor = cell;
      figure.focus({ preventScroll: true });
      if (tool.mode() === "fill") {
        if (cell !== undefined) act.fill(cell);
        return act.under(cursor);
      }
      figure.setPointerCapture(event.pointerId);
      last = null;
      act.begin();
      along(at);
      act.under(cursor);
    });
    figure.addEventListener("pointermove", (event) => {
      const at = point(event);
      if (event.pointerType !== "touch") show(name, ...at, tool.brush());
      if (last === null || !event.isPrimary) return;
      const passed = event.getCoalescedEvents?.() ?? [];
      for (const each of passed.length > 0 ? passed : [event]) along(point(each));
    });
    for (const end of ["pointerup", "pointercancel"]) {
      figure.addEventListener(end, (event) => {
        if (last === null || !event.isPrimary) return;
        last = null;
        act.end();
      });
    }
    figure.addEventListener("focus", () => {
      if (last === null && cells.spots[cursor].figure !== name) goTo(cells.middle(cells.parts.find((p) => p.id === (name === "front" ? "trunk-front" : "trunk-back"))));
      else if (figure.matches(":focus-visible")) goTo(cursor);
    });
    figure.addEventListener("keydown", (event) => {
      if (event.altKey || event.metaKey) return;
      if (event.ctrlKey) return event.key === "z" || event.key === "y" ? (event.preventDefault(), event.key === "z" ? act.undo() : act.redo()) : undefined;
      const far = event.shiftKey ? 5 : 1;
      const keys = {
        ArrowUp: () => goTo(cells.step(cursor, -1, 0, far)),
        ArrowDown: () => goTo(cells.step(cursor, 1, 0, far)),
        ArrowLeft: () => goTo(cells.step(cursor, 0, -1, far)),
        ArrowRight: () => goTo(cells.step(cursor, 0, 1, far)),
        n: () => goTo(neighbour(1)),
        p: () => goTo(neighbour(-1)),
        " ": () => dab(false),
        Enter: () => dab(false),
        e: () => dab(true),
        f: () => act.fill(cursor),
        "[": () => (tool.thinner(), goTo(cursor)),
        "]": () => (tool.thicker(), goTo(cursor)),
      };
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (/^[1-5]$/.test(key)) tool.choose(Number(key) - 1);
      else if (keys[key]) keys[key]();
      else return;
      event.preventDefault();
      act.under(cursor);
    });

    const neighbour = (step) => {
      const here = cells.parts.filter((p) => p.figure === name);
      return cells.middle(here[(here.indexOf(cells.spots[cursor].part) + step + here.length) % here.length]);
    };
    const dab = (erase) => {
      if (tool.mode() === "fill" && !erase) return act.fill(cursor);
      act.begin();
      act.stroke(cells.under(name, ...middle(cursor), tool.brush()), erase);
      act.end();
    };
  }
}

function ringOn(figure) {
  const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  for (const [name, value] of Object.entries({ fill: "none", stroke: "#005eb8", "stroke-width": 4, visibility: "hidden", "pointer-events": "none" })) circle.setAttribute(name, value);
  figure.append(circle);
  return circle;
}
