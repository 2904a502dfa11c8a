// Runs before the first paint, so that a page never shows in the wrong light.
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const kept = localStorage.getItem("theme");
    if (kept === "light" || kept === "dark") root.dataset.theme = kept;
  } catch {
    // Storage may be forbidden; then the system's choice holds.
  }
})();
