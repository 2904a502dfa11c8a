// Filters, spellings, dates and pages change the results in place. Every address also works as a
// plain page, and only the newest question is ever shown.

let asked = null;

history.scrollRestoration = "manual";
addEventListener("pagehide", () => keepPlace());

function keepPlace() {
  history.replaceState({ ...history.state, scroll: scrollY }, "");
}

/** What has the focus, in words that hold on the next page too. */
function focusKey() {
  const element = document.activeElement?.closest("a, summary, input, button");
  if (!element || element === document.body) return null;
  const words = (element.querySelector(".label") ?? element).textContent.trim();
  const group = element.closest("[aria-labelledby], fieldset")?.getAttribute("aria-labelledby") ?? "";
  return { tag: element.localName, name: element.name ?? "", value: element.value ?? "", words, group };
}

function focusAgain(key) {
  if (!key) return;
  const same = [...document.querySelectorAll(key.tag)].find((element) => {
    const words = (element.querySelector(".label") ?? element).textContent.trim();
    const group = element.closest("[aria-labelledby], fieldset")?.getAttribute("aria-labelledby") ?? "";
    return group === key.group && (element.name ?? "") === key.name
      && (key.tag === "input" ? element.type === "search" || element.value === key.value : words === key.words);
  });
  (same ?? document.getElementById("main")).focus({ preventScroll: true });
}

const branch = (details) => details.querySelector("summary")?.textContent.trim();

function swap(page) {
  const opened = new Map(
    [...document.querySelectorAll(".branch > details")].map((details) => [branch(details), details.open]),
  );
  const key = focusKey();
  document.title = page.title;
  document.getElementById("page").replaceWith(page.getElementById("page"));
  const ask = document.getElementById("f");
  ask.querySelectorAll(":scope > input[type=hidden], :scope > .lenses").forEach((old) => old.remove());
  ask.append(...page.querySelectorAll("#f > input[type=hidden], #f > .lenses"));
  for (const details of document.querySelectorAll(".branch > details")) {
    if (opened.get(branch(details))) details.open = true;
  }
  focusAgain(key);
  document.getElementById("live").textContent = document.getElementById("count").textContent;
}

async function go(url, { push = true, scroll = null } = {}) {
  asked?.abort();
  const mine = (asked = new AbortController());
  try {
    const answer = await fetch(url, { signal: mine.signal, headers: { Accept: "text/html" } });
    const text = await answer.text();
    if (mine !== asked) return;
    const page = new DOMParser().parseFromString(text, "text/html");
    if (!answer.ok || !page.getElementById("page") || !page.getElementById("count")) {
      location.assign(url);
      return;
    }
    if (push) {
      keepPlace();
      history.pushState({}, "", answer.url);
    }
    swap(page);
    if (scroll !== null) scrollTo(0, scroll);
  } catch (fault) {
    if (fault.name !== "AbortError") location.assign(url);
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("#page a[href]");
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const href = link.href.baseVal ?? link.getAttribute("href");
  const url = new URL(href, location.href);
  if (url.pathname !== "/search" || href.startsWith("#")) return;
  event.preventDefault();
  go(url, { scroll: link.closest(".pages") ? 0 : null });
});

addEventListener("popstate", (event) => {
  if (location.hash && event.state === null) return;
  go(location.href, { push: false, scroll: event.state?.scroll ?? 0 });
});

/** The address a form stands for: nothing blank, and spellings that are off instead of those on. */
function address(form) {
  const data = new FormData(form);
  const on = data.getAll("lens.on");
  const url = new URLSearchParams();
  for (const [name, value] of data) {
    if (name === "lens" && !on.includes(value)) url.append("variant.not", value);
    if (!name.startsWith("lens") && value.trim() !== "") url.append(name, value);
  }
  return `/search?${url}`;
}

const form = document.getElementById("f");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(address(form));
});
document.addEventListener("change", (event) => {
  if (event.target.matches?.("[data-now]")) form.requestSubmit();
});

// The histogram: drag over it, or Shift and the arrow keys, to set the range.

let from = null;
let to = null;
let dragged = false;

const cells = (svg) => [...svg.querySelectorAll("[data-from]")];

function cellAt(svg, event) {
  const all = cells(svg);
  const place = svg.getBoundingClientRect();
  const share = (event.clientX - place.left) / place.width;
  return Math.max(0, Math.min(all.length - 1, Math.floor(share * all.length)));
}

function paint(svg) {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  cells(svg).forEach((cell, at) => cell.classList.toggle("drag", from !== null && at >= low && at <= high));
}

function choose(svg) {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const all = cells(svg);
  const url = new URL(location.href);
  url.searchParams.set("date.from", all[low].dataset.from);
  url.searchParams.set("date.to", all[high].dataset.to);
  url.searchParams.delete("page");
  from = to = null;
  go(url);
}

document.addEventListener("pointerdown", (event) => {
  const svg = event.target.closest?.("svg.bars");
  if (!svg || event.button) return;
  from = to = cellAt(svg, event);
  dragged = false;
});
document.addEventListener("pointermove", (event) => {
  const svg = document.querySelector("svg.bars");
  if (from === null || !svg || !event.buttons) return;
  to = cellAt(svg, event);
  dragged ||= to !== from;
  if (dragged) paint(svg);
});
document.addEventListener("pointerup", () => {
  const svg = document.querySelector("svg.bars");
  if (dragged && svg) choose(svg);
  from = to = null;
});
document.addEventListener("dragstart", (event) => {
  if (event.target.closest?.("svg.bars")) event.preventDefault();
});
document.addEventListener(
  "click",
  (event) => {
    if (dragged && event.target.closest?.("svg.bars")) {
      event.preventDefault();
      event.stopPropagation();
    }
    dragged = false;
  },
  true,
);
document.addEventListener("keydown", (event) => {
  const bar = event.target.closest?.("svg.bars a");
  if (!bar) return;
  const svg = bar.closest("svg");
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step) {
    event.preventDefault();
    const bars = [...svg.querySelectorAll("a")];
    const next = bars[Math.max(0, Math.min(bars.length - 1, bars.indexOf(bar) + step))];
    if (event.shiftKey) {
      from ??= cells(svg).indexOf(bar);
      to = cells(svg).indexOf(next);
    } else {
      from = to = null;
    }
    paint(svg);
    next.focus();
  } else if (event.key === "Enter" && from !== null) {
    event.preventDefault();
    choose(svg);
  } else if (event.key === "Escape") {
    from = to = null;
    paint(svg);
  }
});
