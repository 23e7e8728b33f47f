// Shows a question of an assessment form as soon as the answers above it ask for it, and hides it when they no longer do. Saving decides the same on the server.
export function keepForms(root) {
  for (const form of root.querySelectorAll("[data-form-live]")) {
    const parts = [...form.querySelectorAll("[data-form-when]")].map((part) => [part, JSON.parse(part.dataset.formWhen)]);
    const settle = () => {
      for (const [part, when] of parts) part.hidden = !(when.all ? when.of.every((c) => fits(form, c)) : when.of.some((c) => fits(form, c)));
    };
    form.addEventListener("input", settle);
    settle();
  }
}

function fits(form, { q, op, v }) {
  const values = answers(form, q);
  const known = values.length > 0 && values[0] !== "unknown";
  if (op === "Exists") return known === (v === "yes");
  if (!known) return false;
  if (op === "Equal") return values.includes(v);
  if (op === "NotEqual") return !values.includes(v);
  const order = compare(values[0], v);
  return { Greater: order > 0, Less: order < 0, AtLeast: order >= 0, AtMost: order <= 0 }[op] ?? false;
}

// A question that is hidden has no answer, whatever stands in it.
function answers(form, name) {
  const shown = (control) => !control.closest("[data-form-when][hidden]");
  const own = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)].filter(shown);
  if (own.length > 0) return own.filter((c) => (c.type === "radio" || c.type === "checkbox" ? c.checked : c.value.trim() !== "")).map((c) => c.value.trim());
  const [day, month, year, time] = ["day", "month", "year", "time"].map((p) => [...form.querySelectorAll(`[name="${CSS.escape(`${name}.${p}`)}"]`)].filter(shown)[0]?.value.trim());
  if (!day || !month || !year || time === "") return [];
  return [`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${time === undefined ? "" : `T${time.padStart(5, "0")}`}`];
}

const compare = (one, other) => (/^\d{4}-/.test(other) ? one.localeCompare(other) : Number(one) - Number(other));
