// Full-text search over sentences, with filters.
import {add, el, fill} from "../dom.js";
import {ask} from "../api.js";
import {claimCard} from "../parts/claims.js";
import {downloads, filterRow, filters} from "../parts/filters.js";
import {news} from "../parts/news.js";
import {counted} from "../words.js";

export async function show(view) {
  const found = el("div.stack", {"aria-live": "polite"});
  let asked = new AbortController();
  const arrivals = news(() => refresh());
  const form = filterRow(["text", "actor", "holder", "place", "type", "status", "from", "to"], refresh);
  add(view, el("h1", {}, "Ask the record"), el("div.card.stack", {}, form,
    el("p.soft.small", {}, "Words: all of them must stand in the sentence; “quotes” keep words together; hosp* finds hospital and hospitals.")), found);
  async function refresh() {
    asked.abort();
    asked = new AbortController();
    const by = filters();
    arrivals.of(by);
    try {
      const page = await ask("claims", {...by, limit: 20}, asked.signal);
      const list = el("div.stack", {}, page.claims.map(claim => claimCard(claim)));
      const more = el("button", {type: "button"}, "More");
      let after = page.next;
      more.hidden = !after;
      more.addEventListener("click", async () => {
        const next = await ask("claims", {...by, limit: 20, after});
        add(list, next.claims.map(claim => claimCard(claim)));
        after = next.next;
        more.hidden = !after;
      });
      fill(found, page.claims.length ? [el("div.row.apart", {}, el("h2", {}, after ? `The first ${page.claims.length} claims` : counted(page.claims.length, "claim")), downloads("claims", by)), list]
        : el("p.empty.card", {}, "No claim matches. Fewer words, or wider days, find more."), more);
    } catch (fault) {
      if (fault.name !== "AbortError") fill(found, el("p.fault", {role: "alert"}, fault.message));
    }
  }
  await refresh();
  return () => { asked.abort(); arrivals.close(); };
}
