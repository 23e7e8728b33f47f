// The editor of a drawing. Without it the page's forms do the same; with it, what was drawn goes along with whichever of them is sent. Nothing is kept in the browser.
import { listen } from "./board/keys.js";
import { Scene } from "./board/scene.js";
import { State } from "./board/state.js";
import { Tools } from "./board/tools.js";

const root = document.querySelector("#board");
const stage = root.querySelector(".app-board__stage");
const status = root.querySelector("[role=status]");
const field = (name) => root.querySelector(`[data-${name}]`);
const kindOf = () => Object.keys(state.looks).find((k) => state.looks[k].v === field("kind").value);

const state = new State(root);
state.tool = "select";
const scene = new Scene(state, stage.querySelector("svg"));

const editor = {
  tell(words) {
    if (status.textContent !== words) status.textContent = words;
  },

  say(id = state.selected) {
    editor.tell(state.words(id));
  },

  tool(name) {
    tools.stop();
    state.tool = name;
    state.cursor = null;
    for (const button of root.querySelectorAll("[data-tool]")) button.setAttribute("aria-pressed", String(button.dataset.tool === name));
    root.querySelector(".app-board__scale").hidden = name !== "scale";
    if (name !== "select") editor.select(null);
    if (name === "scale") editor.tell("Set two points whose true distance you know.");
    scene.draw();
  },

  select(id) {
    state.selected = id;
    const item = state.find(id)?.item;
    if (item) field("name").value = item.name;
    if (item?.kind) field("kind").value = state.looks[item.kind].v;
    editor.say();
    scene.draw();
  },

  commit(board, before) {
    state.commit(board, before);
    if (state.selected && !state.find(state.selected)) state.selected = null;
    editor.say();
    editor.buttons();
    scene.draw();
  },

  made(closed, points) {
    const { board, id } = state.added(kindOf(), field("name").value.trim(), closed, points);
    field("name").value = "";
    editor.commit(board);
    editor.tell(`Drawn: ${state.words(id)}`);
  },

  // one point of an object elsewhere
  pointed: (item, i, at) => state.with(item.id, () => ({ points: item.points.map((p, j) => (j === i ? at.map((n) => Math.round(n * 100) / 100) : p)) })),

  unpointed(i) {
    const item = state.find(state.selected)?.item;
    if (!item?.points || item.points.length <= (item.closed ? 3 : 1)) return;
    editor.commit(state.with(item.id, () => ({ points: item.points.filter((_, j) => j !== i) })));
  },

  cursor(dx, dy) {
    const box = scene.frame.getBoundingClientRect();
    const [x, y] = state.cursor ?? scene.toBoard(box.left + box.width / 2, box.top + box.height / 2).map(Math.round);
    state.cursor = state.cursor ? [x + dx, y + dy] : [x, y];
    const [sx, sy] = scene.toScreen(state.cursor);
    if (sx < 20 || sy < 20 || sx > box.width - 20 || sy > box.height - 20) [scene.x, scene.y] = [scene.x + box.width / 2 - sx, scene.y + box.height / 2 - sy];
    if (tools.points.length) tools.rubber(state.cursor);
    else editor.tell(`Cross at ${state.cursor.map((n) => Math.round(n * 10) / 10).join(", ")}`);
    scene.draw();
  },

  scale() {
    if (tools.points.length < 2) return;
    const mm = Number(field("mm").value.replace(",", "."));
    if (!(mm >= 1 && mm <= 2000)) {
      field("mm").focus();
      return editor.tell("Enter the true length between the two points, 1 to 2000 mm.");
    }
    const [from, to] = tools.points;
    tools.stop();
    editor.commit(state.scaled(from, to, mm));
    editor.tell(`Scale set: ${mm} mm between the two points.`);
  },

  act(what) {
    const id = state.selected;
    if (what === "undo" || what === "redo") {
      if (state[what]()) editor.commit(state.board, state.board);
    } else if (what === "delete" && id) {
      editor.commit(state.without(id));
      scene.frame.focus();
    } else if ((what === "left" || what === "right") && id) editor.commit(state.turnedBy(id, what === "left" ? 5 : -5));
    else if (what === "in" || what === "out") scene.zoom(what === "in" ? 1.25 : 0.8);
    else if (what === "fit") scene.fit();
    else if (what === "finish") tools.finish();
  },

  buttons() {
    for (const name of ["undo", "redo"]) root.querySelector(`[data-do=${name}]`).setAttribute("aria-disabled", String(!state[name === "undo" ? "past" : "future"].length));
  },
};
const tools = new Tools(state, scene, editor);

stage.replaceChildren(scene.frame);
for (const hidden of root.querySelectorAll(".app-board__tools, .app-board__status, .app-board__keys")) hidden.hidden = false;
listen({ state, scene, tools, editor });
root.addEventListener("click", (e) => {
  const button = e.target.closest("button");
  if (button?.dataset.tool) editor.tool(button.dataset.tool);
  if (button?.dataset.do) editor.act(button.dataset.do);
});
scene.frame.addEventListener("focusin", (e) => {
  const id = e.target.closest("[data-id]")?.dataset.id;
  if (id && state.tool === "select" && id !== state.selected) editor.select(id);
});
field("name").addEventListener("change", (e) => {
  const name = e.target.value.trim();
  if (state.selected && name) editor.commit(state.with(state.selected, () => ({ name })));
});
field("kind").addEventListener("change", () => {
  if (state.find(state.selected)?.item.kind) editor.commit(state.with(state.selected, () => ({ kind: kindOf() })));
});
field("mm").addEventListener("change", () => editor.scale());
field("mm").addEventListener("keydown", (e) => e.key === "Enter" && editor.scale());

let leaving = false;
document.addEventListener("submit", (e) => {
  const sent = e.target.elements?.board;
  if (!sent) return;
  leaving = true;
  if (state.unsaved) sent.value = JSON.stringify(state.board);
});
addEventListener("pageshow", () => (leaving = false));
addEventListener("beforeunload", (e) => {
  if (state.unsaved && !leaving) e.preventDefault();
});
new ResizeObserver(() => (scene.touched ? scene.draw() : scene.fit())).observe(stage);
editor.tool("select");
editor.buttons();
scene.fit();
