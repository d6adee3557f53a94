// The reader: a document with its claims marked in the text.
import {add, el} from "../dom.js";
import {ask} from "../api.js";
import {keep, values} from "../address.js";
import {reader} from "../parts/reader.js";
import {day, language} from "../words.js";

export async function show(view, id) {
  const {document, claims, copies} = await ask("documents/" + encodeURIComponent(id));
  const by = [document.publisher, day(document.published), language(document.language)].filter(Boolean).join(" · ");
  add(view, el("h1", {dir: "auto"}, document.title ?? beginning(document.text)),
    el("p.soft", {dir: "auto"}, by, document.url ? [by ? " · " : null, el("a", {href: document.url, rel: "noreferrer noopener", target: "_blank"}, "where it was published")] : null),
    copies?.length ? el("p.small", {}, "Copies of the same report: ", copies.map((copy, i) => [i ? ", " : null, el("a", {href: "/documents/" + encodeURIComponent(copy.id)}, copy.publisher ?? copy.id)])) : null,
    document.text ? reader(document, claims, {first: values().claim, whenChosen: claim => keep({claim: claim.id})})
      : el("p.empty", {}, "The text of this document is not kept; its claims are."));
}

// What has no title is known by how it begins.
function beginning(text) {
  const line = (text ?? "").trim().split("\n")[0];
  return !line ? "A document without a title" : line.length <= 100 ? line : line.slice(0, 100).replace(/\s+\S*$/, "") + " …";
}
