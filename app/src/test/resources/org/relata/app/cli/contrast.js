// Measures the contrast of every visible text with what lies under it (WCAG 2.2, 1.4.3): texts below 4.5 : 1, or below 3 : 1
// where they are large. Answers with a line for each fault.
() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const parse = colour => {
    if (!colour || colour === "none") return [0, 0, 0, 0];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, under) => {
    const a = top[3] + under[3] * (1 - top[3]);
    return a === 0 ? [0, 0, 0, 0] : [0, 1, 2].map(i => (top[i] * top[3] + under[i] * under[3] * (1 - top[3])) / a).concat(a);
  };
  const light = c => c.slice(0, 3).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const ratio = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
  const svg = e => e instanceof SVGElement;
  const opacity = e => { let all = 1; for (; e instanceof Element; e = e.parentElement) all *= +getComputedStyle(e).opacity; return all; };
  const paint = e => {
    const style = getComputedStyle(e);
    const colour = svg(e) ? /^(text|tspan|svg|g|line)$/.test(e.tagName) ? [0, 0, 0, 0] : parse(style.fill) : parse(style.backgroundColor);
    const own = svg(e) ? +style.fillOpacity : 1;
    return [colour[0], colour[1], colour[2], colour[3] * own * opacity(e)];
  };
  const ground = (element, x, y) => {
    let under = [0, 0, 0, 0];
    const stack = document.elementsFromPoint(x, y);
    const at = stack.indexOf(element);
    for (const e of at < 0 ? ancestors(element) : stack.slice(at)) {
      under = over(under, paint(e));
      if (under[3] > .999) return under;
    }
    return over(under, [255, 255, 255, 1]);
  };
  const ancestors = e => { const all = []; for (; e; e = e.parentElement) all.push(e); return all; };
  const hidden = e => e.closest(".hidden, .skip, noscript, script, style, option, [aria-hidden=true]") || !e.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
  const faults = [];
  const check = (element, text, rect, colour) => {
    if (!rect.width || !rect.height) return;
    element.scrollIntoView({block: "center"});
    rect = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const under = ground(element, Math.min(Math.max(rect.x + rect.width / 2, 1), innerWidth - 2), rect.y + rect.height / 2);
    const shown = over([...colour.slice(0, 3), colour[3] * opacity(element)], under);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && +style.fontWeight >= 700) ? 3 : 4.5;
    const found = ratio(shown, under);
    if (found < needed) faults.push(`${found.toFixed(2)} : 1, “${text.trim().slice(0, 40)}” <${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${shown.slice(0, 3).map(Math.round)} on ${under.slice(0, 3).map(Math.round)}`);
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || hidden(element) || element.closest(":disabled")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    check(element, node.data, range.getBoundingClientRect(), svg(element) ? parse(getComputedStyle(element).fill) : parse(getComputedStyle(element).color));
  }
  for (const input of document.querySelectorAll("input, textarea, select")) {
    if (hidden(input) || /checkbox|radio|range/.test(input.type)) continue;
    const empty = input.placeholder && !input.value;
    check(input, input.value || input.placeholder || " ", input.getBoundingClientRect(), parse(getComputedStyle(input, empty ? "::placeholder" : null).color));
  }
  // What one must see to use the page, and what carries meaning (1.4.11): 3 : 1 with what lies around it.
  const around = (element, colour, what) => {
    element.scrollIntoView({block: "center"});
    const rect = element.getBoundingClientRect();
    const under = ground(element.parentElement, Math.max(1, rect.x - 2), rect.y + rect.height / 2);
    const found = ratio(over(colour, under), under);
    if (found < 3) faults.push(`${found.toFixed(2)} : 1, ${what} <${element.tagName.toLowerCase()} id="${element.id}" class="${element.getAttribute("class") ?? ""}">`);
  };
  for (const field of document.querySelectorAll("input, textarea, select")) {
    if (!hidden(field) && !/checkbox|radio|range/.test(field.type)) around(field, parse(getComputedStyle(field).borderTopColor), "border of a field");
  }
  for (const mark of document.querySelectorAll(".class-mark")) {
    if (!hidden(mark)) around(mark, parse(getComputedStyle(mark, "::before").backgroundColor), "mark of a class");
  }
  for (const mark of document.querySelectorAll("main mark")) {
    if (!hidden(mark)) around(mark, parse(getComputedStyle(mark).borderBottomColor), "line under a mark");
  }
  for (const bar of document.querySelectorAll("svg .bar, svg.history rect, svg.swatch line")) {
    const style = getComputedStyle(bar);
    if (!hidden(bar.ownerSVGElement.parentElement)) around(bar.ownerSVGElement, [...parse(style.stroke === "none" ? style.fill : style.stroke).slice(0, 3), opacity(bar)], "a bar or line");
  }
  // The map and the network are painted: their colours are checked with the grounds that they lie on.
  const named = name => parse(getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim());
  for (const name of ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict", "accent", "comment", "none", "ink"]) {
    for (const on of ["land", "sea", "card", "ground"]) {
      const found = ratio(named(name), named(on));
      if (found < 3) faults.push(`${found.toFixed(2)} : 1, --${name} on --${on}`);
    }
  }
  return [...new Set(faults)];
}
