import { startPages } from "./pages";

// The script may be there before the page is.
if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", startPages, { once: true });
} else startPages();
