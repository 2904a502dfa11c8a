// Names while typing. A late answer never overwrites a newer one.

const box = document.getElementById("q");
const list = document.createElement("ul");
list.id = "suggestions";
list.className = "suggestions";
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", "Names");
list.hidden = true;
box.after(list);
for (const [name, value] of Object.entries({
  role: "combobox",
  "aria-autocomplete": "list",
  "aria-expanded": "false",
  "aria-controls": list.id,
})) {
  box.setAttribute(name, value);
}

let asked = null;
let wait = 0;
let chosen = -1;

function close() {
  asked?.abort();
  clearTimeout(wait);
  list.hidden = true;
  chosen = -1;
  box.setAttribute("aria-expanded", "false");
  box.removeAttribute("aria-activedescendant");
}

function part(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function show(suggestions) {
  list.replaceChildren(
    ...suggestions.map((suggestion, index) => {
      const row = document.createElement("li");
      row.id = `suggestion-${index}`;
      row.setAttribute("role", "option");
      row.dataset.text = suggestion.text;
      const label = part("bdi", suggestion.label);
      const kind = part("small", suggestion.kind === "location" ? "place" : suggestion.kind);
      const count = part("span", String(suggestion.count));
      count.className = "n";
      row.append(label, kind, count);
      return row;
    }),
  );
  chosen = -1;
  list.hidden = suggestions.length === 0;
  box.setAttribute("aria-expanded", String(!list.hidden));
}

async function ask() {
  asked?.abort();
  const mine = (asked = new AbortController());
  const typed = box.value.trim();
  if (typed.length < 2) return close();
  try {
    const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`, { signal: mine.signal });
    const found = answer.ok ? await answer.json() : {};
    if (mine === asked && document.activeElement === box) show(found.suggestions ?? []);
  } catch (fault) {
    if (fault.name !== "AbortError") close();
  }
}

function choose(step) {
  const rows = [...list.children];
  if (list.hidden || !rows.length) return;
  rows[chosen]?.setAttribute("aria-selected", "false");
  chosen = (chosen + step + rows.length + 1) % (rows.length + 1);
  if (chosen === rows.length) chosen = -1;
  const row = rows[chosen];
  if (row) {
    row.setAttribute("aria-selected", "true");
    box.setAttribute("aria-activedescendant", row.id);
  } else {
    box.removeAttribute("aria-activedescendant");
  }
}

function take(row) {
  box.value = row.dataset.text;
  close();
  box.form.requestSubmit();
}

box.addEventListener("input", () => {
  clearTimeout(wait);
  wait = setTimeout(ask, 90);
});
box.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (list.hidden) return;
    event.preventDefault();
    choose(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter" && chosen >= 0) {
    event.preventDefault();
    take(list.children[chosen]);
  } else if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    event.stopPropagation();
    close();
  }
});
box.addEventListener("blur", close);
list.addEventListener("pointerdown", (event) => {
  const row = event.target.closest("li");
  if (!row) return;
  event.preventDefault();
  take(row);
});
