// node --experimental-websocket tools/board/frames.mjs [OBJECTS]: how long the frames of the drawing board take with so many objects (200), in Chromium without a screen.
// It needs the client to be built. The page is the editor alone with a drawing made here: nobody's.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const many = Number(process.argv[2] ?? 200);
const www = (name) => readFile(join(root, "src", "Reconstruct.Service", "wwwroot", name));

const objects = Array.from({ length: many }, (_, i) => ({
  id: `o${i}`, name: `Thing ${i}`, kind: "defect", closed: true,
  points: Array.from({ length: 60 }, (_, n) => [(i % 20) * 10 + 4 * Math.cos(n * 0.105), Math.floor(i / 20) * 10 + 4 * Math.sin(n * 0.105)]),
}));
const board = { version: 1, backdrop: { kind: "plain" }, objects, designs: [], margins: [] };
const looks = { defect: { v: "Defect", n: "Defect", f: "#f6d7d2", s: "#d5281b", d: null } };
const escaped = (value) => JSON.stringify(value).replaceAll('"', "&quot;");
const buttons = ["undo", "redo"].map((d) => `<button data-do="${d}"></button>`).join("");
const page = `<!doctype html><link rel=stylesheet href=/css/app.css><div class=app-board id=board data-board="${escaped(board)}" data-worked="{}" data-looks="${escaped(looks)}">
<select data-kind><option value=Defect></select><input data-name><span class=app-board__scale><input data-mm></span>${buttons}
<div class=app-board__stage><svg viewBox="-10 -110 220 120"></svg></div><p role=status class=app-board__status></p></div><script type=module src=/js/board.js></script>`;

// drags the view, then an object, then turns the wheel: one event a frame, as a hand gives them
const measure = `(async () => {
  const svg = document.querySelector("svg[role=application]"), box = svg.getBoundingClientRect();
  const send = (type, target, x, y) => target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, clientX: box.left + x, clientY: box.top + y, button: 0 }));
  svg.setPointerCapture = () => {};
  const frames = async (step) => {
    const times = [];
    let last = await new Promise(requestAnimationFrame);
    for (let i = 0; i < 240; i++) {
      step(i);
      const now = await new Promise(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    times.sort((a, b) => a - b);
    return { median: times[120], p95: times[228], most: times[239] };
  };
  const drag = async (target) => {
    send("pointerdown", target, 300, 200);
    const found = await frames((i) => send("pointermove", svg, 300 + 60 * Math.sin(i / 20), 200 + 60 * Math.cos(i / 20)));
    send("pointerup", svg, 300, 200);
    return found;
  };
  return JSON.stringify({
    "dragging the view": await drag(svg), "dragging one thing": await drag(document.querySelector("[data-id=o7]")),
    "zooming": await frames((i) => svg.dispatchEvent(new WheelEvent("wheel", { deltaY: 40 * Math.sin(i / 15), clientX: box.left + 400, clientY: box.top + 200, cancelable: true }))),
  });
})()`;

const server = createServer(async (request, answer) => {
  const file = request.url === "/" ? page : await www(request.url).catch(() => "");
  answer.setHeader("Content-Type", request.url.endsWith(".js") ? "text/javascript" : request.url.endsWith(".css") ? "text/css" : "text/html");
  answer.end(file);
}).listen(0);
const profile = await mkdtemp(join(tmpdir(), "board-"));
const chromium = spawn("chromium", ["--headless", "--no-sandbox", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "--window-size=1280,900", `http://127.0.0.1:${server.address().port}/`]);
try {
  const port = await new Promise((found) => chromium.stderr.on("data", (d) => /127\.0\.0\.1:(\d+)/.test(d) && found(/127\.0\.0\.1:(\d+)/.exec(d)[1])));
  let target;
  while (!target) target = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()).find((t) => t.type === "page");
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await new Promise((open) => (socket.onopen = open));
  let n = 0;
  const ask = (expression) => new Promise((told) => {
    const id = ++n;
    socket.addEventListener("message", ({ data }) => JSON.parse(data).id === id && told(JSON.parse(data).result.result.value));
    socket.send(JSON.stringify({ id, method: "Runtime.evaluate", params: { expression, awaitPromise: true } }));
  });
  while (!(await ask(`!!document.querySelector("svg[role=application] [data-id]")`)));
  for (const [what, t] of Object.entries(JSON.parse(await ask(measure)))) console.log(`${many} objects, ${what}: median ${t.median.toFixed(1)} ms, 95% ${t.p95.toFixed(1)} ms, longest ${t.most.toFixed(1)} ms`);
} finally {
  chromium.kill();
  server.close();
  await new Promise((gone) => (chromium.exitCode === null ? chromium.once("exit", gone) : gone()));
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
