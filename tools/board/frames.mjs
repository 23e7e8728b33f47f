// node --experimental-websocket tools/board/frames.mjs [OBJECTS]: what a frame of the drawing board costs with so many objects (200), and with one in the same run, in Chromium without a screen.
// Times between frames tell the truth on a quiet machine only; processor time on the threads that make a frame is told apart from other work, and its ratio against one object holds on any machine.
// It needs the client to be built. The page is the editor alone with a drawing made here: nobody's.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const many = Number(process.argv[2] ?? 200);
const count = 240;
const gestures = { thing: "dragging one thing", pan: "dragging the view", wheel: "zooming by wheel", pinch: "pinching" };
const threads = { main: "CrRendererMain", raster: "ThreadPoolForegroundWorker", compositor: "Compositor", display: "VizCompositorThread" };

const looks = { defect: { v: "Defect", n: "Defect", f: "#f6d7d2", s: "#d5281b", d: null } };
const escaped = (value) => JSON.stringify(value).replaceAll('"', "&quot;");
const buttons = ["undo", "redo"].map((d) => `<button data-do="${d}"></button>`).join("");

function page(objects) {
  const board = { version: 1, backdrop: { kind: "plain" }, designs: [], margins: [], objects: Array.from({ length: objects }, (_, i) => ({
    id: `o${i}`, name: `Thing ${i}`, kind: "defect", closed: true,
    points: Array.from({ length: 60 }, (_, n) => [(i % 20) * 10 + 4 * Math.cos(n * 0.105), Math.floor(i / 20) * 10 + 4 * Math.sin(n * 0.105)]),
  })) };
  return `<!doctype html><link rel=stylesheet href=/css/app.css><div class=app-board id=board data-board="${escaped(board)}" data-worked="{}" data-looks="${escaped(looks)}">
<select data-kind><option value=Defect></select><input data-name><span class=app-board__scale><input data-mm></span>${buttons}
<div class=app-board__stage><svg viewBox="-10 -110 220 120"></svg></div><p role=status class=app-board__status></p></div><script type=module src=/js/board.js></script>`;
}

// one gesture, one event a frame for each finger, as a hand gives them
const made = (gesture) => `(async () => {
  const board = document.querySelector("[role=application]"), box = board.getBoundingClientRect();
  board.setPointerCapture = () => {};
  const send = (type, target, x, y, id = 1) => target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: id, clientX: box.left + x, clientY: box.top + y, button: 0 }));
  const round = (i, far) => [400 + far * Math.sin(i / 20), 260 + 0.7 * far * Math.cos(i / 20)];
  const apart = (i) => 150 + 60 * Math.sin(i / 25);
  const drag = (target, far) => ({ from: () => send("pointerdown", target, ...round(0, far)), step: (i) => send("pointermove", board, ...round(i, far)), to: () => send("pointerup", board, ...round(${count}, far)) });
  const all = {
    thing: () => drag(document.querySelector("[data-id=o0]"), 60),
    pan: () => drag(board, 300), // farther than what is painted past the edges
    wheel: () => ({ from() {}, to() {}, step: (i) => board.dispatchEvent(new WheelEvent("wheel", { bubbles: true, deltaY: 40 * Math.sin(i / 15), clientX: box.left + 400, clientY: box.top + 200, cancelable: true })) }),
    pinch: () => ({
      from: () => [1, 2].forEach((id) => send("pointerdown", board, id === 1 ? 350 : 650, 200, id)),
      step: (i) => [1, 2].forEach((id) => send("pointermove", board, id === 1 ? 500 - apart(i) : 500 + apart(i), 200, id)),
      to: () => [1, 2].forEach((id) => send("pointerup", board, 500, 200, id)),
    }),
  };
  const { from, step, to } = all.${gesture}(), times = [];
  from();
  let last = await new Promise(requestAnimationFrame);
  for (let i = 0; i < ${count}; i++) {
    step(i);
    const now = await new Promise(requestAnimationFrame);
    times.push(now - last);
    last = now;
  }
  to();
  times.sort((a, b) => a - b);
  return { median: times[${count / 2}], p95: times[${count * 0.95}], longest: times[${count - 1}] };
})()`;

let shown = 1;
const server = createServer(async (request, answer) => {
  const file = request.url.startsWith("/?") ? page(shown) : await readFile(join(root, "src", "Reconstruct.Service", "wwwroot", request.url)).catch(() => "");
  answer.setHeader("Content-Type", request.url.endsWith(".js") ? "text/javascript" : request.url.endsWith(".css") ? "text/css" : "text/html");
  answer.end(file);
}).listen(0);
const address = `http://127.0.0.1:${server.address().port}/`;

async function talk(url) {
  const socket = new WebSocket(url), waiting = new Map();
  await new Promise((open) => (socket.onopen = open));
  let n = 0;
  const on = {};
  socket.onmessage = ({ data }) => {
    const { id, method, params, result } = JSON.parse(data);
    if (method) on[method]?.(params);
    else waiting.get(id)(result);
  };
  return { on, ask: (method, params = {}) => new Promise((told) => { waiting.set(++n, told); socket.send(JSON.stringify({ id: n, method, params })); }) };
}

// milliseconds of processor time a frame, thread by thread
function worked(events) {
  const names = new Map(events.filter((e) => e.name === "thread_name").map((e) => [`${e.pid}.${e.tid}`, e.args.name]));
  const sum = (name, thread) => events.filter((e) => e.name === name && names.get(`${e.pid}.${e.tid}`) === thread).reduce((total, e) => total + (e.tdur ?? 0), 0) / 1000 / count;
  return Object.fromEntries(Object.entries(threads).map(([what, thread]) => [what, sum(what === "raster" ? "RasterTask" : "ThreadControllerImpl::RunTask", thread)]));
}

const profile = await mkdtemp(join(tmpdir(), "board-"));
const chromium = spawn("chromium", ["--headless", "--no-sandbox", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "--window-size=1280,900", "about:blank"]);
try {
  const port = await new Promise((found) => chromium.stderr.on("data", (d) => /127\.0\.0\.1:(\d+)/.test(d) && found(/127\.0\.0\.1:(\d+)/.exec(d)[1])));
  const devtools = async (path) => (await fetch(`http://127.0.0.1:${port}/json${path}`)).json();
  let target;
  while (!target) target = (await devtools("")).find((t) => t.type === "page");
  const tab = await talk(target.webSocketDebuggerUrl), browser = await talk((await devtools("/version")).webSocketDebuggerUrl);
  const run = async (expression) => (await tab.ask("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })).result.value;
  const traced = async (expression) => {
    const events = [];
    browser.on["Tracing.dataCollected"] = ({ value }) => events.push(...value);
    await browser.ask("Tracing.start", { traceConfig: { recordMode: "recordUntilFull", includedCategories: ["toplevel", "cc"], excludedCategories: ["*"] }, transferMode: "ReportEvents" });
    const told = await run(expression);
    const whole = new Promise((all) => (browser.on["Tracing.tracingComplete"] = all));
    await browser.ask("Tracing.end");
    await whole;
    return { times: told, cpu: worked(events) };
  };
  const measured = async (objects, gesture) => {
    shown = objects;
    await tab.ask("Page.navigate", { url: `${address}?${objects}${gesture}` });
    while (!(await run(`document.querySelectorAll("[role=application] [data-id]").length === ${objects} && document.readyState === "complete"`)));
    await run("new Promise((settled) => setTimeout(settled, 1000))"); // what was painted on opening is not the gesture's
    return traced(made(gesture));
  };
  const line = ({ times, cpu }) => `median ${times.median.toFixed(1)}  95% ${times.p95.toFixed(1)}  longest ${times.longest.toFixed(1)}  |  ${Object.entries(cpu).map(([what, ms]) => `${what} ${ms.toFixed(2)}`).join("  ")}`;
  console.log(`Milliseconds between frames, then of processor time a frame, over ${count} frames`);
  for (const [gesture, words] of Object.entries(gestures)) {
    const one = await measured(1, gesture), all = await measured(many, gesture);
    const total = ({ cpu }) => Object.values(cpu).reduce((a, b) => a + b);
    console.log(`${words}\n  ${"1 object".padEnd(12)}${line(one)}\n  ${`${many} objects`.padEnd(12)}${line(all)}\n  ratio of processor time ${(total(all) / total(one)).toFixed(1)}`);
  }
} finally {
  chromium.kill();
  server.close();
  await new Promise((gone) => (chromium.exitCode === null ? chromium.once("exit", gone) : gone()));
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
