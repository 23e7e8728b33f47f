// Everything by the keyboard. The cross is the pointer of the keyboard.
const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

export function listen({ state, scene, tools, editor }) {
  const inPoint = () => document.activeElement?.closest("[data-point]")?.dataset.point;

  function command({ key, shiftKey }) {
    if (key.toLowerCase() === "z") return () => editor.act(shiftKey ? "redo" : "undo");
    return key.toLowerCase() === "y" ? () => editor.act("redo") : null;
  }

  // 1 mm, or 10; without a scale, 5 or 50 points of the screen
  function arrow({ key, shiftKey }) {
    const step = (state.mm === null ? 5 / scene.k : 1 / state.mm) * (shiftKey ? 10 : 1);
    const [dx, dy] = arrows[key].map((n) => n * step);
    if (state.tool === "pan") return () => scene.pan(-40 * arrows[key][0], 40 * arrows[key][1]);
    if (state.tool !== "select") return () => editor.cursor(dx, dy);
    const item = state.find(state.selected)?.item;
    if (!item) return null;
    const point = inPoint();
    if (point === undefined) return () => editor.commit(state.moved(item.id, dx, dy));
    const [x, y] = item.points[point];
    return () => editor.commit(editor.pointed(item, Number(point), [x + dx, y + dy]));
  }

  function enter() {
    if (tools.drawing && state.cursor) tools.add([...state.cursor]);
    else if (state.tool === "scale" && state.cursor) tools.mark([...state.cursor]);
    else if (state.tool === "select" && inPoint() === undefined) scene.handles?.[0]?.focus();
  }

  function escape() {
    if (tools.points.length) tools.stop();
    else if (inPoint() !== undefined) scene.shown.get(state.selected)?.g.focus();
    else editor.tool("select");
    editor.say();
  }

  const erase = () => (inPoint() === undefined ? editor.act("delete") : editor.unpointed(Number(inPoint())));
  const others = {
    Enter: enter, " ": enter, Escape: escape, Delete: erase, Backspace: () => (tools.points.length ? tools.back() : erase()),
    "[": () => editor.act("left"), "]": () => editor.act("right"), "+": () => editor.act("in"), "=": () => editor.act("in"), "-": () => editor.act("out"), 0: () => editor.act("fit"),
  };

  scene.frame.addEventListener("keydown", (e) => {
    const doing = e.ctrlKey || e.metaKey ? command(e) : arrows[e.key] ? arrow(e) : others[e.key];
    if (!doing) return;
    e.preventDefault();
    doing();
  });
}
