// npm run build: writes ../wwwroot/css/app.css, ../wwwroot/js (app.js, and the scripts of single pages) and ../wwwroot/assets, and says how big they are.
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import * as sass from "sass";
import { prune } from "./prune.js";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "wwwroot");
const frontend = join(here, "node_modules", "nhsuk-frontend", "dist", "nhsuk");

// Only these pictures are asked for by the style sheet. The rest of the upstream folder is the NHS identity or drawn inline.
const pictures = ["nhsuk-icon-arrow-down.svg", "nhsuk-icon-arrow-up-down.svg", "nhsuk-icon-arrow-up.svg", "nhsuk-icon-cross.svg"];

await style();
await script();
await assets();

async function style() {
  const { css } = sass.compile(join(here, "app.scss"), { style: "compressed", quietDeps: true, loadPaths: [join(here, "node_modules")] });
  const small = await esbuild.transform(await prune(css, here), { loader: "css", minify: true });
  await write("css/app.css", small.code);
}

async function script() {
  // all but the first are loaded by one page alone
  for (const name of ["app", "board", "burn-chart"]) {
    const built = await esbuild.build({
      entryPoints: [join(here, `${name}.js`)], bundle: true, minify: true, format: "esm", target: "es2020", write: false, legalComments: "none",
    });
    await write(`js/${name}.js`, built.outputFiles[0].text);
  }
}

async function assets() {
  const images = join(out, "assets", "images");
  await rm(join(out, "assets"), { recursive: true, force: true });
  await mkdir(images, { recursive: true });
  for (const name of pictures) await cp(join(frontend, "assets", "images", name), join(images, name));
  await cp(join(here, "identity", "favicon.svg"), join(images, "favicon.svg"));
  await cp(join(here, "identity", "manifest.json"), join(out, "assets", "manifest.json"));
  console.log(`assets: ${(await readdir(images)).join(" ")}`);
}

async function write(name, text) {
  const path = join(out, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(`${name}: ${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} gzipped`);
}
