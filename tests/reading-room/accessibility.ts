/**
 * Texts that stand out too little from what is behind them (WCAG 2.2, 1.4.3: 4.5 to 1, and 3 to 1 for large ones); run
 * in the page. Translucent grounds are laid over one another as the eye sees them.
 */
export const poorContrasts = `(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((value, index) => value * a + under[index] * (1 - a));
  const luminance = (color) => {
    const [r, g, b] = color.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
    const page = matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0] : [255, 255, 255];
    return layers.reverse().reduce((under, layer) => over(layer, under), page);
  };
  const poor = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.textContent.trim() === "" || !element.checkVisibility()) continue;
    if (element.closest("[aria-hidden=true], svg, script, .visually-hidden, .skip")) continue;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const ink = over(rgba(style.color), ground);
    const [high, low] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) poor.push(element.className + " " + node.textContent.trim().slice(0, 30) + " " + ratio.toFixed(2));
  }
  return [...new Set(poor)];
})()`;

/** What a screen reader could not tell: controls without a name, missing landmarks, headings that skip a level. */
export const unnamed = `(() => {
  const faults = [];
  if (document.querySelectorAll("h1").length !== 1) faults.push("h1");
  for (const landmark of ["header", "main", "nav"]) if (!document.querySelector(landmark)) faults.push(landmark);
  if (!document.documentElement.lang || !document.title) faults.push("language or title");
  const nameOf = (element) =>
    element.getAttribute("aria-label") || element.textContent.trim() || element.title ||
    [...(element.labels ?? [])].map((label) => label.textContent.trim()).join("");
  for (const element of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary"))
    if (!nameOf(element) && !element.closest("[aria-hidden=true]")) faults.push(element.outerHTML.slice(0, 80));
  for (const image of document.querySelectorAll("img")) if (!image.hasAttribute("alt")) faults.push("img without alt");
  for (const element of document.querySelectorAll("[aria-labelledby]"))
    if (!document.getElementById(element.getAttribute("aria-labelledby"))) faults.push("label of nothing");
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push("twice " + id);
  let level = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) faults.push("from h" + level + " to " + heading.tagName + " " + heading.textContent.slice(0, 30));
    level = next;
  }
  return faults;
})()`;
