// Makes a painter of the drawing of a burn chart. Without it the page shows what is on record and takes numbers.
import { listen } from "./burn-brush.js";
import { Cells, DEPTHS, NONE } from "./burn-cells.js";
import { Painting } from "./burn-painting.js";

const NAMES = ["redness only", "superficial dermal", "deep dermal", "full thickness", "depth not judged yet"];
const root = document.querySelector("[data-burn-chart]");
if (root?.querySelector("[data-painting]")) start();

function start() {
  const one = (name) => root.querySelector(`[data-${name}]`);
  const figures = [...root.querySelectorAll("[data-figure]")];
  const cells = new Cells(figures);
  const field = one("painting");
  const painting = new Painting(cells, field.value);
  const saved = painting.json();
  const brush = one("brush");
  const depths = [...root.querySelectorAll("[data-depth-choice]")];
  const paths = figures.flatMap((figure) => DEPTHS.map((name, depth) => ({ figure: figure.dataset.figure, depth, path: figure.querySelector(`path[data-depth="${name}"]`) })));
  const entered = [...root.querySelectorAll("[data-typed]")];
  const mode = () => root.querySelector("[data-tool-choice]:checked").value;
  const depth = () => depths.findIndex((choice) => choice.checked);
  let sending = false;
  let drawn = 0;

  const draw = () => {
    drawn ||= requestAnimationFrame(() => {
      drawn = 0;
      for (const each of paths) each.path.setAttribute("d", painting.path(each.figure, each.depth));
      for (const part of entered) part.setAttribute("visibility", painting.typed.some((t) => t.part === part.dataset.typed) ? "visible" : "hidden");
    });
  };
  const say = () => {
    const sizes = painting.sizes();
    for (const place of root.querySelectorAll("[data-size]")) place.textContent = shown(sizes[place.dataset.size]);
    field.value = painting.json();
    one("unsaved").hidden = field.value === saved;
    one("undo").disabled = !painting.canUndo;
    one("redo").disabled = !painting.canRedo;
    draw();
  };
  const all = (part) => Array.from({ length: part.count }, (_, i) => part.first + i);
  const whole = (work) => {
    painting.begin();
    work();
    painting.end();
    say();
  };

  const act = {
    begin: () => painting.begin(),
    stroke: (under, erase) => (painting.paint(under, erase || mode() === "erase" ? NONE : depth()), draw()),
    end: () => (painting.end(), say()),
    fill: (cell) => whole(() => painting.paint(all(cells.spots[cell].part), depth())),
    undo: () => (painting.undo(), say()),
    redo: () => (painting.redo(), say()),
    under: (cell) => {
      const typed = painting.typed.filter((t) => t.part === cells.spots[cell].part.id);
      const here = typed.length > 0 ? "entered as a number" : painting.depths[cell] === NONE ? "not painted" : NAMES[painting.depths[cell]];
      one("under").textContent = `${cells.spots[cell].part.name}: ${here}. To paint: ${NAMES[depth()]}`;
    },
  };
  const tool = {
    mode,
    brush: () => Number(brush.value),
    thinner: () => (brush.selectedIndex = Math.max(0, brush.selectedIndex - 1)),
    thicker: () => (brush.selectedIndex = Math.min(brush.options.length - 1, brush.selectedIndex + 1)),
    choose: (index) => (depths[index].checked = true),
  };

  for (const figure of figures) {
    figure.setAttribute("tabindex", "0");
    figure.setAttribute("role", "application");
    figure.setAttribute("aria-label", `${figure.dataset.figure === "front" ? "Front" : "Back"} of the body, to paint on`);
    figure.setAttribute("aria-describedby", "painting-keys");
  }
  const touch = () => root.classList.toggle("app-burn--paints", mode() !== "move");
  for (const choice of root.querySelectorAll("[data-tool-choice]")) choice.addEventListener("change", touch);
  one("undo").addEventListener("click", act.undo);
  one("redo").addEventListener("click", act.redo);
  one("clear").addEventListener("click", () => whole(() => {
    painting.paint(cells.spots.map((_, i) => i), NONE);
  }));
  field.form.addEventListener("submit", () => {
    field.value = painting.json();
    sending = true;
  });
  addEventListener("beforeunload", (event) => {
    if (!sending && painting.json() !== saved) event.preventDefault();
  });

  listen(figures, cells, tool, act);
  touch();
  for (const part of ["tools", "now"]) one(part).hidden = false;
  one("key").hidden = true;
  say();
}

/** One decimal, as the server shows it. */
function shown(percent) {
  if (percent > 0 && percent < 0.05) return "less than 0.1%";
  return `${(Math.round(percent * 10) / 10).toFixed(1)}%`;
}
