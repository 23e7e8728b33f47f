import { initAll } from "nhsuk-frontend";
import { focusFirstControl } from "./error-links.js";

document.body.classList.add("js-enabled", "nhsuk-frontend-supported");
initAll();
focusFirstControl(document);
