// Ties the picture, the text and the list together: what is chosen in one is shown in all three.
// Without this script every fact is still a link to its place in the text, and every judgement a form.

const inField = (event) => event.target.closest("input, textarea, select");
const withOtherKey = (event) => event.ctrlKey || event.metaKey || event.altKey;

addEventListener("keydown", (event) => {
  const field = document.getElementById("q");
  if (event.key !== "/" || !field || withOtherKey(event) || inField(event)) return;
  event.preventDefault();
  field.focus();
  field.select();
});

// A browser may put a file away without a word: the page says that it is on its way.
addEventListener("click", (event) => {
  const link = event.target.closest("a[download][data-said]");
  const said = document.getElementById("downloading");
  if (link && said) said.textContent = link.dataset.said;
});

const reader = document.querySelector(".reader");
const keysOf = (element) => element.dataset.f.split(" ");
const isShown = (key) => document.querySelector(`#show-${key.split("-")[0]}`)?.checked !== false;

function showIn(pane, element) {
  const box = pane.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  if (pane.scrollHeight > pane.clientHeight + 1) {
    if (place.top < box.top || place.bottom > box.bottom)
      pane.scrollBy({ top: place.top - box.top - box.height / 3 });
  }
  const shown = element.getBoundingClientRect();
  if (shown.top < 0 || shown.bottom > innerHeight) element.scrollIntoView({ block: "center" });
}

function choose(key, from) {
  for (const element of reader.querySelectorAll(".on")) element.classList.remove("on");
  for (const card of reader.querySelectorAll(".fact > [aria-current]")) card.removeAttribute("aria-current");
  if (!key) {
    history.replaceState(null, "", location.pathname + location.search);
    return;
  }
  const marked = [...reader.querySelectorAll("[data-f]")];
  const here = (element) => keysOf(element).includes(key);
  // What has several places is listed once, and all of them light up.
  const card = marked.find((element) => element.matches(".fact") && here(element));
  const keys = card ? keysOf(card) : [key];
  const chosen = marked.filter((element) => keysOf(element).some((one) => keys.includes(one)));
  for (const element of chosen) element.classList.add("on");
  for (const pane of reader.querySelectorAll(".pane")) {
    const first = chosen.find((element) => pane.contains(element) && here(element));
    if (first && pane !== from) showIn(pane, first);
  }
  card?.firstElementChild.setAttribute("aria-current", "true");
  // The address follows, so that the place can be kept; no step is added to the way back.
  history.replaceState(null, "", `#${key}`);
}

function stepFact(by) {
  const cards = [...reader.querySelectorAll(".fact")].filter((card) => card.offsetParent !== null);
  if (cards.length === 0) return;
  const at = cards.findIndex((card) => card.classList.contains("on"));
  const next = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length];
  choose(keysOf(next)[0], null);
  next.querySelector("a").focus({ preventScroll: true });
}

if (reader) {
  reader.addEventListener("click", (event) => {
    const element = event.target.closest("[data-f]");
    if (!element || event.target.closest(".detail")) return;
    event.preventDefault();
    // Where an amount that is not marked lies in what is, the click means what is seen.
    choose(keysOf(element).find(isShown) ?? keysOf(element)[0], element.closest(".pane"));
  });
  addEventListener("keydown", (event) => {
    if (withOtherKey(event) || inField(event)) return;
    if (event.key === "n") document.querySelector('.pager a[rel="next"]')?.click();
    else if (event.key === "p") document.querySelector('.pager a[rel="prev"]')?.click();
    else if (event.key === "j") stepFact(1);
    else if (event.key === "k") stepFact(-1);
    else if (event.key === "Escape") choose(null, null);
  });
  const asked = decodeURIComponent(location.hash.slice(1));
  if (asked && document.getElementById(asked)) choose(asked, null);
}

const judged = [...document.querySelectorAll("[data-judge]")];

if (judged.length > 0) {
  const current = () => judged.find((card) => card.contains(document.activeElement));
  const press = (selector) => (current() ?? judged[0]).querySelector(selector)?.click();
  const stepCard = (by) => {
    const card = current();
    const at = card ? judged.indexOf(card) + by : by > 0 ? 0 : judged.length - 1;
    const next = judged[Math.min(judged.length - 1, Math.max(0, at))];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  };
  addEventListener("keydown", (event) => {
    if (withOtherKey(event)) return;
    if (event.key === "Escape" && inField(event)) current()?.focus();
    if (inField(event)) return;
    if (event.key === "j") stepCard(1);
    else if (event.key === "k") stepCard(-1);
    else if (event.key === "a") press("button.yes");
    else if (event.key === "r") press("button.no");
    else if (event.key === "u")
      (document.querySelector("#undo button") ?? current()?.querySelector("button.link"))?.click();
    else if (event.key === "c") {
      event.preventDefault();
      const field = (current() ?? judged[0]).querySelector("input[name=correction]:not([type=hidden])");
      field?.focus();
      field?.select();
    }
  });
  // After a judgement the list stands one shorter: the one that moved up is next.
  if (document.querySelector("#undo")) judged[0].focus({ preventScroll: true });
}
