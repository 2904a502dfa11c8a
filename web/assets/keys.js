// Keys that work on every page, and the switch between light and dark. Never while someone types.

const typing = (target) =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]");

const results = () => [...document.querySelectorAll(".hits > .hit")];

function move(step) {
  const all = results();
  if (!all.length) return;
  const at = all.findIndex((hit) => hit.classList.contains("here"));
  const next = all[Math.max(0, Math.min(all.length - 1, at + step))];
  all[at]?.classList.remove("here");
  next.classList.add("here");
  next.querySelector("h3 a").focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

const actions = {
  "/": () => document.getElementById("q").select(),
  j: () => move(1),
  k: () => move(-1),
  o: () => document.querySelector(".hits > .here h3 a")?.click(),
  u: () => document.querySelector("[data-back]")?.click(),
  "?": () => document.getElementById("help").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.target.id === "q") event.target.blur();
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (typing(event.target) || document.querySelector("dialog[open]")) return;
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});

const button = document.querySelector("[data-theme-switch]");
button.hidden = false;
button.addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("theme", root.dataset.theme);
  } catch {
    // Storage may be forbidden; the choice then holds for this page.
  }
});
