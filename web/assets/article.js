// Hits one after another, and notes that open beside their name. Without it, the same anchors work.

const live = document.getElementById("live");
const hits = [...document.querySelectorAll(".text .hit[id]")];
const counter = document.querySelector("[data-hits]");
let at = -1;

function reach(index) {
  document.querySelector(".text .at")?.classList.remove("at");
  at = (index + hits.length) % hits.length;
  const hit = hits[at];
  const closed = hit.closest("details:not([open])");
  if (closed) closed.open = true;
  hit.classList.add("at");
  hit.scrollIntoView({ block: "center" });
  counter.textContent = `hit ${at + 1} of ${hits.length}`;
  live.textContent = `hit ${at + 1} of ${hits.length}: ${hit.textContent}`;
}

/** Where an address such as #c120-158 points, also if no mark has just these ends. */
function place(hash) {
  const exact = document.getElementById(hash.slice(1));
  if (exact) return exact;
  const wanted = /^#c(\d+)-\d+$/.exec(hash);
  if (!wanted) return null;
  const before = [...document.querySelectorAll(".text [id^=c]")].filter(
    (mark) => Number(/^c(\d+)/.exec(mark.id)?.[1]) <= Number(wanted[1]),
  );
  return before.at(-1) ?? null;
}

function follow() {
  const target = place(location.hash);
  if (!target) return;
  const folded = target.closest(".text details:not([open])");
  if (folded) folded.open = true;
  const index = hits.indexOf(target);
  if (index >= 0) reach(index);
  else target.scrollIntoView({ block: target.classList.contains("note") ? "nearest" : "center" });
}

let opened = null;
let opener = null;

function closeNote(back) {
  opened?.classList.remove("open");
  if (back) opener?.focus();
  opened = opener = null;
}

function openNote(mark) {
  closeNote(false);
  opener = mark;
  opened = document.getElementById(mark.hash.slice(1));
  opened.classList.add("open");
  const where = mark.getClientRects()[0];
  const room = document.documentElement.clientWidth - opened.offsetWidth - 16;
  const below = where.bottom + opened.offsetHeight + 8 < innerHeight;
  opened.style.left = `${Math.max(16, Math.min(where.left - 16, room)) + scrollX}px`;
  opened.style.top = `${(below ? where.bottom + 6 : Math.max(8, where.top - opened.offsetHeight - 6)) + scrollY}px`;
  opened.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const mark = event.target.closest("a.mark[href^='#n']");
  if (mark) {
    event.preventDefault();
    openNote(mark);
  } else if (opened && event.target.closest(".note .close")) {
    event.preventDefault();
    closeNote(true);
  } else if (opened && !event.target.closest(".note")) {
    closeNote(false);
  } else if (counter && event.target === counter) {
    event.preventDefault();
    reach(at + 1);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("input, textarea, select") || document.querySelector("dialog[open]")) return;
  if (event.key === "Escape" && opened) {
    event.preventDefault();
    closeNote(true);
  } else if (event.key === "Escape" && location.hash.startsWith("#n")) {
    history.back();
  } else if (hits.length && (event.key === "n" || event.key === "N")) {
    event.preventDefault();
    reach(at + (event.key === "n" ? 1 : -1));
  }
});

addEventListener("hashchange", follow);
follow();
