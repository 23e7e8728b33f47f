// An error about a group (a date, say) links to the group. Take the keyboard on to the control that is wrong, or else the first.
const controls = "input:not([type=hidden]), select, textarea";

export function focusFirstControl(root) {
  root.addEventListener("click", (event) => {
    const link = event.target.closest(".nhsuk-error-summary a[href^='#']");
    const group = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!group || group.matches(controls)) return;
    const control = group.querySelector(".nhsuk-input--error") ?? group.querySelector(controls);
    control?.focus();
  });
}
