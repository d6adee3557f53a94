// What the record holds, what is being watched, and which versions are at work.
import {add, el, fill, scrolling} from "../dom.js";
import {ask} from "../api.js";

const COUNTS = {decisions: "merges and splits by hand", verdicts: "judgements of claims"};

export async function show(view) {
  const box = el("div.stack");
  add(view, el("h1", {}, "Status"), box);
  async function refresh() {
    const status = await ask("status");
    const rows = Object.entries(status.counts).map(([name, count]) => [COUNTS[name] ?? name.replaceAll("_", " "), count.toLocaleString("en")]);
    fill(box, el("section.card", {}, el("h2", {}, "The record"), el("dl.tiles", {}, rows.map(([name, count]) => el("div", {}, el("dt", {}, name), el("dd", {}, count)))),
        el("p.small.soft", {}, Object.entries(status.versions).map(([name, version]) => `${name === "relata" ? "Relata" : name + " version"} ${version}`).join(" · "))),
      el("section.card", {}, el("h2", {}, "Feeds"), status.feeds.length ? feeds(status.feeds) : el("p.soft", {}, "Nothing is watched. ", el("code", {}, "relata watch FEED…"), " reads feeds into the record.")));
  }
  await refresh();
  const timer = setInterval(() => refresh().catch(() => {}), 15_000);
  return () => clearInterval(timer);
}

function feeds(list) {
  return scrolling("Feeds", el("table", {}, el("thead", {}, el("tr", {}, ["Feed", "Last asked (UTC)", "Documents", "State"].map(h => el(h === "Documents" ? "th.number" : "th", {scope: "col"}, h)))),
    el("tbody", {}, list.map(feed => el("tr", {}, el("td", {dir: "auto"}, feed.address), el("td", {}, feed.asked?.slice(0, 16).replace("T", " ") ?? "never"), el("td.number", {}, feed.documents), el("td", {}, feed.state))))));
}
