// Measures the start page, the inbox and a pathway page: Lighthouse with its desktop preset, the median of several runs.
// node run.js ADDRESS [RUNS]. Fails when accessibility or best practices is under 100 or performance under 95.
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";

const [address, runs = "5"] = process.argv.slice(2);
const least = { performance: 95, accessibility: 100, "best-practices": 100, seo: 0 };
const cookies = new Map();

async function ask(path, options = {}) {
  const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "), ...options.headers };
  const answer = await fetch(address + path, { redirect: "manual", ...options, headers });
  for (const cookie of answer.headers.getSetCookie()) {
    const [name, ...value] = cookie.split(";")[0].split("=");
    cookies.set(name, value.join("="));
  }
  return answer.text();
}

/** Signs in as the first coordinator of the demo. */
async function signIn() {
  const page = await ask("/sign-in");
  const token = /name="__RequestVerificationToken"[^>]*value="([^"]+)"/.exec(page)[1];
  const person = [...page.matchAll(/value="([0-9a-f-]{36})"(?:(?!nhsuk-radios__item).)*?Referral coordinator/gs)][0][1];
  const body = new URLSearchParams({ person, __RequestVerificationToken: token });
  await ask("/sign-in", { method: "POST", body });
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(chrome, path) {
  const flags = { port: chrome.port, output: "json", logLevel: "error", disableStorageReset: true };
  const all = [];
  const failed = new Set();
  for (let run = 0; run < Number(runs); run++) {
    const { lhr } = await lighthouse(address + path, flags, desktopConfig);
    if (lhr.finalDisplayedUrl !== address + path) throw new Error(`${path} led to ${lhr.finalDisplayedUrl}`);
    all.push(lhr.categories);
    for (const name of ["accessibility", "best-practices", "seo"])
      for (const { id, weight } of lhr.categories[name].auditRefs)
        if (weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1) failed.add(`${name}: ${id}`);
  }
  const scores = Object.fromEntries(Object.keys(least).map((name) => [name, Math.round(100 * middle(all.map((c) => c[name].score ?? 0)))]));
  return { scores, failed: [...failed] };
}

await signIn();
const pathway = /href="(\/pathways\/[0-9a-f-]{36})"/.exec(await ask("/inbox"))[1];
const chrome = await launch({
  chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
});
let short = 0;
try {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}` });
  const page = await browser.newPage();
  await page.setCookie(...[...cookies].map(([name, value]) => ({ name, value, url: address })));
  await page.close();
  await browser.disconnect();
  for (const [name, path] of [["start page", "/"], ["inbox", "/inbox"], ["pathway", pathway]]) {
    const { scores, failed } = await measure(chrome, path);
    console.log(`${name}: ${Object.entries(scores).map(([what, score]) => `${what} ${score}`).join(", ")}${failed.length ? ` (${failed.join("; ")})` : ""}`);
    short += Object.entries(scores).filter(([what, score]) => score < least[what]).length;
  }
} finally {
  chrome.kill();
}
process.exit(short > 0 ? 1 : 0);
