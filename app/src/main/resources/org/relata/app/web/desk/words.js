// Words and colours for the codes of the contract.
import {COUNTRIES} from "./countries.js";

export const QUADS = {
  1: {name: "Verbal cooperation", mark: "verbal-cooperation"},
  2: {name: "Material cooperation", mark: "material-cooperation"},
  3: {name: "Verbal conflict", mark: "verbal-conflict"},
  4: {name: "Material conflict", mark: "material-conflict"},
};

const QUAD_OF_TYPE = {
  AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1, COOPERATE: 2, AID: 2, RETREAT: 2,
  REQUEST: 3, ACCUSE: 3, REJECT: 3, THREATEN: 3, PROTEST: 4, SANCTION: 4, MOBILIZE: 4, COERCE: 4, ASSAULT: 4,
};

export const TYPES = Object.keys(QUAD_OF_TYPE);

/** The class of a type: 1 to 4; 0 where it has none. */
export const quadOf = type => QUAD_OF_TYPE[type] ?? 0;

export const CERTAINTY = {
  "CT+": "certain", "PR+": "probable", "PS+": "possible", "CT-": "certainly not", "PR-": "probably not",
  "PS-": "possibly not", CTu: "known, but not which way", Uu: "open",
};

export const CREDIBILITY = {
  1: "confirmed by independent sources", 2: "probably true", 3: "possibly true", 4: "doubtful", 5: "improbable",
  6: "cannot be judged",
};

export const PLACE_PRECISION = {
  1: "exact place", 2: "near the place", 3: "district", 4: "province", 5: "wider than a province", 6: "country",
  7: "at sea or in the air",
};

// What CAMEO writes where others write a country.
const NO_COUNTRY = {IMG: "international", IGO: "international organisation", NGO: "non-governmental", UNO: "United Nations", ISM: "Muslim world", MNC: "multinational"};

/** The name of a country by its code; the code where it has none. */
export const country = code => COUNTRIES[code] ?? NO_COUNTRY[code] ?? code ?? "";

/** "armed group" for armed-group. */
export const kindOf = kind => (kind === "organ" ? "state organ" : kind ?? "").replaceAll("-", " ");

/** "English" for en. */
export function language(code) {
  try {
    return code ? new Intl.DisplayNames(["en"], {type: "language"}).of(code) : "";
  } catch {
    return code;
  }
}

/** "one source", "3 sources". */
export const counted = (number, one, many = one + "s") => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

export const TIME_PRECISION = {1: "that day", 2: "within 2–6 days", 3: "that week", 4: "that month", 5: "that year"};

/** "3", "3–5 (best 4)", "at least 12". */
export function figure(f) {
  if (!f) return "";
  if (f.high_open && f.high == null) return `at least ${f.low}`;
  const high = f.high ?? f.best ?? f.low;
  const range = f.low === high ? `${f.low}` : `${f.low}–${high}`;
  const best = f.best != null && f.low !== high ? ` (best ${f.best})` : "";
  return range + best + (f.high_open ? " or more" : "");
}

/** "17 May 2025", "17–18 May 2025". */
export function days(start, finish) {
  if (!start && !finish) return "no date";
  const from = start ?? finish, to = finish ?? start;
  return from === to ? day(from) : `${day(from)} – ${day(to)}`;
}

/** "23 Jan 2012 – 28 Jul 2016", "since 29 Jan 2025". */
export function period(from, to) {
  if (from && to) return from === to ? day(from) : `${day(from)} – ${day(to)}`;
  return from ? "since " + day(from) : to ? "until " + day(to) : "";
}

/** "17 May 2025". */
export function day(text) {
  if (!text || text.length < 10) return text ?? "";
  return new Date(text.slice(0, 10) + "T00:00:00Z").toLocaleDateString("en-GB",
    {day: "numeric", month: "short", year: "numeric", timeZone: "UTC"});
}

/** Names of parties in one line. */
export const names = parties => (parties ?? []).map(p => p.name ?? p.text).filter(Boolean).join(", ");

/** Whether a text is written from right to left. */
export const rightToLeft = text => /^[^A-Za-z]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/.test(text ?? "");
