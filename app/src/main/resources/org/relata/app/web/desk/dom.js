// Makes elements. Text is always set as text: what a document says can never become mark-up.

/** An element: el("a.button", {href}, "text", child, …). Attributes that are null or false are left out. */
export function el(what, attributes = {}, ...children) {
  const [tag, ...classes] = what.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length) element.className = classes.join(" ");
  apply(element, attributes);
  add(element, children);
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** The same for a drawing. */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  apply(element, attributes);
  add(element, children);
  return element;
}

function apply(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else if (name === "href") element.setAttribute(name, safe(value));
    else element.setAttribute(name, value === true ? "" : value);
  }
}

// An address from a document may only lead to a page.
function safe(address) {
  return /^(https?:|\/|#|\?|mailto:)/i.test(address) ? address : "#";
}

/** Adds children: texts, elements, lists of them; nothing for null and false. */
export function add(element, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

/** Replaces all that stands in an element. */
export function fill(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

/** A box that scrolls sideways where its content is too wide; then the keyboard reaches it too. */
export function scrolling(name, child) {
  const box = el("div.scroll", {}, child);
  new ResizeObserver(() => {
    const wide = box.scrollWidth > box.clientWidth;
    for (const [attribute, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", name]]) {
      if (wide) box.setAttribute(attribute, value);
      else box.removeAttribute(attribute);
    }
  }).observe(box);
  return box;
}
