// Everything works without this. Left out of nhsuk-frontend: its file upload, whose drop zone hides the browser's own accessible control, and its code block.
import {
  initButtons,
  initCharacterCounts,
  initCheckboxes,
  initErrorSummary,
  initHeader,
  initNotificationBanners,
  initPasswordInputs,
  initRadios,
  initScroll,
  initSkipLinks,
  initTables,
  initTabs,
} from "nhsuk-frontend";
import { focusFirstControl } from "./error-links.js";
import { keepForms } from "./forms.js";
import { keepLive } from "./live.js";

document.body.classList.add("js-enabled", "nhsuk-frontend-supported");
for (const init of [initButtons, initCharacterCounts, initCheckboxes, initErrorSummary, initHeader, initNotificationBanners]) init();
for (const init of [initPasswordInputs, initRadios, initScroll, initSkipLinks, initTables, initTabs]) init();
focusFirstControl(document);
keepForms(document);
keepLive(document);
