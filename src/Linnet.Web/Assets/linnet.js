// Nothing here is needed to use a page: it makes what already works a little quicker to use.
import { initAll as startGovuk } from "govuk-frontend";
import { initAll as startMoj } from "@ministryofjustice/frontend";
import accessibleAutocomplete from "accessible-autocomplete";
import { keepWriting } from "./keep.js";
import { lockWhenLeft } from "./lock.js";
import { offerPasskey } from "./passkey.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");

startGovuk();
startMoj();

for (const select of document.querySelectorAll("select[data-autocomplete]")) {
  accessibleAutocomplete.enhanceSelectElement({ selectElement: select, defaultValue: "" });
}

for (const form of document.querySelectorAll("form[data-keep]")) keepWriting(form);

for (const way of document.querySelectorAll("[data-passkey]")) offerPasskey(way);

if (document.body.dataset.idle) lockWhenLeft(Number(document.body.dataset.idle));
