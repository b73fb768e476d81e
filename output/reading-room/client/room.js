// Ties the picture, the text and the list together: what is chosen in one is shown in all three.
// Without this script every fact is still a link to its place in the text.

const keysOf = (element) => element.dataset.f.split(" ");
const reader = document.querySelector(".reader");

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
  if (!key) return;
  const chosen = [...reader.querySelectorAll("[data-f]")].filter((element) => keysOf(element).includes(key));
  for (const element of chosen) element.classList.add("on");
  for (const pane of reader.querySelectorAll(".pane")) {
    const first = chosen.find((element) => pane.contains(element));
    if (first && pane !== from) showIn(pane, first);
  }
  const card = chosen.find((element) => element.matches(".fact"));
  reader.dataset.chosen = key;
  // The address follows, so that the place can be kept; no step is added to the way back.
  history.replaceState(null, "", `#${key}`);
  return card;
}

function step(by) {
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
    choose(keysOf(element)[0], element.closest(".pane"));
  });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select"))
      return;
    if (event.key === "n") document.querySelector('.pager a[rel="next"]')?.click();
    else if (event.key === "p") document.querySelector('.pager a[rel="prev"]')?.click();
    else if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "Escape") choose(null, null);
  });
  const asked = decodeURIComponent(location.hash.slice(1));
  if (asked && document.getElementById(asked)) choose(asked, null);
}
