// Numbers, days and names for people. Days are calendar days without a zone: they are never turned into local time.
import { shorten } from "./offsets";
import { words } from "./words";

const whole = new Intl.NumberFormat("en-GB");
const short = new Intl.NumberFormat("en-GB", { notation: "compact", maximumFractionDigits: 1 });
export const number = (value: number): string => whole.format(value);
export const compact = (value: number): string => (value < 10000 ? whole.format(value) : short.format(value));
export const signed = (value: number): string => (value < 0 ? "−" : value > 0 ? "+" : "") + Math.abs(value).toFixed(1);
export const events = (count: number): string => (count === 1 ? words.reach.one : words.reach.count(number(count)));

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

export function toDate(day: string): Date {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Date.UTC(year ?? 1970, (month ?? 1) - 1, date ?? 1));
}
export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

export function day(value: string | null | undefined): string {
  if (!value) return words.event.noDate;
  // What is no day stays as it is written: the server says what is wrong with it.
  if (value.length === 4 || !/^\d{4}-\d\d(-\d\d)?$/.test(value)) return shorten(value, 40);
  return (value.length === 7 ? monthFormat : dayFormat).format(toDate(value));
}

export function span(first: string | null | undefined, last: string | null | undefined): string {
  if (!first && !last) return words.event.noDate;
  if (!first || !last || first === last) return day(first ?? last);
  // What both have in common is said once: 1 – 31 Mar 2031.
  const [from, to] = [day(first).split(" "), day(last).split(" ")];
  if (from.length === 3 && to.length === 3 && from[2] === to[2]) return words.reach.between(from[1] === to[1] ? (from[0] as string) : `${from[0]} ${from[1]}`, to.join(" "));
  return words.reach.between(day(first), day(last));
}

// Names from texts may be as long as an article: labels are cut, whole names are shown where there is room.
export const LABEL = 28;
export const label = (name: string, most = LABEL): string => shorten(name, most);
export const title = (name: string): string => shorten(name, 200);

export const typeName = (type: string): string => words.types[type]?.name ?? type;
// "Kenya attacks", "Kenya and Uganda attack", "border guards attack": a name by itself takes the singular, a common noun in the plural does not.
const PLURAL = /^(?:.*\s)?(?:[Pp]eople|[Pp]olice|[Gg]unmen|[Mm]en|[Ww]omen|[Cc]hildren|[Mm]ilitants|[Rr]ebels|[Ll]awyers|(?![A-Z])\S*[^sui\s]s)$/u;
export const isMany = (names: readonly string[]): boolean => names.length > 1 || (names[0] !== undefined && PLURAL.test(names[0].slice(-60)));
export function typeDoes(type: string, actors: readonly string[] = []): string {
  const does = words.types[type];
  return (isMany(actors) ? does?.many : does?.does) ?? type.toLowerCase();
}
export const plain = (name: string): string => words.plain[name] ?? name.replace(/[_-]/g, " ");

// What lists call a party: its name, else the words of the text, else its code.
export function partyName(party: { name?: string | null; text?: string | null; code?: string | null }): string {
  return party.name || party.text || party.code || words.unknown;
}
