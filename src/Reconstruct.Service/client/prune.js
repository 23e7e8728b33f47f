// Leaves out the rules no page can use. A rule stays when every NHS class it names is written somewhere in our components, views or
// scripts; a name ending in "--", "-" or "__" (nhsuk-button--@variant) keeps all that begin with it.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

// what views may write without a component
const always = ["nhsuk-width-container", "nhsuk-main-wrapper", "nhsuk-grid-row", "nhsuk-grid-column-", "nhsuk-body", "nhsuk-heading-", "nhsuk-list", "nhsuk-link",
  "nhsuk-section-break", "nhsuk-button-group", "nhsuk-form-group", "nhsuk-frontend-supported", "nhsuk-u-visually-hidden", "nhsuk-u-margin-top-", "nhsuk-u-margin-bottom-",
  "nhsuk-u-padding-top-", "nhsuk-u-padding-bottom-", "nhsuk-u-font-weight-", "nhsuk-u-text-align-", "nhsuk-u-nowrap", "nhsuk-u-reading-width", "nhsuk-u-secondary-text-colour",
  "nhsuk-u-text-break-word", "nhsuk-u-frontend-not-supported-hidden", "nhsuk-u-width-"];
const families = ["nhsuk-body", "nhsuk-list", "nhsuk-link", "nhsuk-caption", "nhsuk-section-break"];

// the header of NHS organisations carries their identity
const never = /nhsuk-header(--|__)organisation|nhsuk-header__logo/;

export async function prune(css, here) {
  const { exact, starts } = await written(here);
  const known = (name) => exact.has(name) || starts.some((start) => name.startsWith(start));
  const usable = (selector) => !never.test(selector) && (selector.replace(/:not\([^)]*\)/g, "").match(/\.nhsuk-[a-z0-9_-]+/g) ?? []).every((c) => known(c.slice(1)));
  return rules(css, usable);
}

async function written(here) {
  const names = new Set(always);
  for (const text of await sources(here)) for (const [name] of text.matchAll(/nhsuk-[a-z0-9_-]+/g)) names.add(name);
  const all = [...names];
  const open = /(-|__)$/;
  return { exact: new Set(all.filter((n) => !open.test(n))), starts: all.filter((n) => open.test(n)).concat(families) };
}

async function sources(here) {
  const source = join(here, "..", "..");
  const ours = (await readdir(source, { recursive: true })).filter((f) => /\.(razor|cs)$/.test(f) && !/(^|\/)(bin|obj|client)\//.test(f)).map((f) => join(source, f));
  const upstream = join(here, "node_modules", "nhsuk-frontend", "dist", "nhsuk", "components");
  const scripts = (await readdir(upstream, { recursive: true })).filter((f) => /\.mjs$/.test(f) && !/fixtures|macro-options|^(code|file-upload)\//.test(f)).map((f) => join(upstream, f));
  return Promise.all([...ours, ...scripts].map((f) => readFile(f, "utf8")));
}

// The input is compressed Sass output: no comments, and strings hold no braces.
function rules(css, usable) {
  const parts = [];
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf("{", at);
    const semicolon = css.indexOf(";", at);
    if (open < 0) return joined([...parts, css.slice(at)]);
    if (semicolon >= 0 && semicolon < open) {
      parts.push(css.slice(at, semicolon + 1));
      at = semicolon + 1;
      continue;
    }
    const close = matching(css, open);
    parts.push(rule(css.slice(at, open), css.slice(open + 1, close), usable));
    at = close + 1;
  }
  return joined(parts);
}

// neighbours under one condition share it
function joined(parts) {
  const whole = [];
  for (const part of parts.filter(Boolean)) {
    const head = part.startsWith("@media") ? part.slice(0, part.indexOf("{") + 1) : null;
    const last = whole.at(-1);
    if (head && last?.startsWith(head)) whole[whole.length - 1] = last.slice(0, -1) + part.slice(head.length);
    else whole.push(part);
  }
  return whole.join("");
}

function rule(head, body, usable) {
  if (/^@(media|supports)/.test(head)) {
    const condition = modern(head);
    const inner = condition && rules(body, usable);
    return inner ? `${condition}{${inner}}` : "";
  }
  if (head.startsWith("@")) return `${head}{${body}}`;
  const selectors = head.split(/,(?![^(]*\))/).filter(usable);
  return selectors.length ? `${selectors.join(",")}{${body}}` : "";
}

// Upstream still speaks to Internet Explorer. Without its part a condition may be empty: then no browser of today meets it.
function modern(head) {
  const at = head.match(/^@(media|supports)/)[0];
  const kept = head.slice(at.length).split(",").filter((query) => !/-ms-high-contrast|\\0|\\fffd|\ufffd/.test(query));
  return kept.length ? at + kept.join(",") : "";
}

function matching(css, open) {
  for (let depth = 0, at = open; at < css.length; at++) {
    if (css[at] === "{") depth++;
    if (css[at] === "}" && --depth === 0) return at;
  }
  throw new Error("Unbalanced braces in the style sheet");
}
