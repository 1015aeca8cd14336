// The parts of the page that need no browser: offsets, spans, addresses, filters, the span of the time line, pairs.
// Run by ctest (web_unit): node web/tests/unit.mjs
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const web = fileURLToPath(new URL("..", import.meta.url));
let esbuild;
try {
  esbuild = await import("esbuild");
} catch {
  console.log("skipped: the page's packages are not there (web/build.sh fetches them)");
  process.exit(77);
}
const folder = mkdtempSync(join(tmpdir(), "whowhom-unit-"));
const built = join(folder, "unit.mjs");
await esbuild.build({
  stdin: {
    contents: `export * from "./src/offsets"; export * from "./src/spans"; export { parse, href } from "./src/route"; export * as filter from "./src/filter";
      export { rangeOf, periods } from "./src/charts/time"; export { graphOf, gridOf, layout, labels, labelWidth, cellKey } from "./src/charts/pairs"; export { words } from "./src/words"; export { typeDoes } from "./src/format";`,
    resolveDir: web, loader: "ts",
  },
  bundle: true, format: "esm", platform: "node", outfile: built, jsx: "automatic", jsxImportSource: "preact", logLevel: "error",
  banner: { js: "globalThis.document={baseURI:'http://page/'};globalThis.location={hash:''};globalThis.history={};" },
});
const unit = await import(pathToFileURL(built));
rmSync(folder, { recursive: true });
const { Points, shorten, nest, parse, href, filter, rangeOf, periods, graphOf, gridOf, layout, labels, labelWidth, cellKey, words, typeDoes } = unit;

const tests = {
  "offsets are code points, whatever JavaScript counts"() {
    const text = "a😀b\u{1F1F0}\u{1F1EA}c\u202Ed\u0301é";
    const points = Array.from(text);
    const all = new Points(text);
    assert.equal(all.length, points.length);
    for (let start = 0; start <= points.length; start++) {
      for (let end = start; end <= points.length; end++) assert.equal(all.slice(start, end), points.slice(start, end).join(""));
    }
  },
  "offsets of a piece count from where it begins"() {
    const whole = Array.from("😀😀 The 😀 army fled.");
    const piece = new Points(whole.slice(3).join(""), 3);
    assert.equal(piece.slice(9, 13), "army");
    assert.equal(piece.slice(0, 6), "The");
    assert.equal(piece.slice(15, 999), "led.");
  },
  "half a surrogate pair is one code point, as the reader's own text never has"() {
    assert.equal(new Points("a\ud800b").length, 3);
    assert.equal(new Points("\udc00").slice(0, 1), "\udc00");
  },
  "a long text is searched, not walked"() {
    const text = "😀x".repeat(200000);
    const points = new Points(text);
    assert.equal(points.length, 400000);
    const began = performance.now();
    for (let at = 0; at < 400000; at += 7) points.unit(at);
    assert.ok(performance.now() - began < 1500);
    assert.equal(points.unit(399999), 599999);
  },
  "shorten never cuts a sign in two"() {
    assert.equal(shorten("😀😀😀😀", 3), "😀😀…");
    assert.equal(shorten("abc", 3), "abc");
    assert.equal(Array.from(shorten("x".repeat(10000), 28)).length, 28);
  },
  "spans become a tree, and nothing is lost"() {
    const roles = ["actor", "recipient", "time", "place", "claim"];
    let seed = 7;
    const random = (most) => (seed = (seed * 48271) % 2147483647) % most;
    for (let round = 0; round < 300; round++) {
      const spans = Array.from({ length: random(9) }, () => {
        const start = random(38);
        return { start, end: start + 1 + random(12), role: roles[random(5)] };
      });
      const covered = new Set();
      const walk = (node) => {
        let at = node.start;
        for (const child of node.children) {
          assert.ok(child.start >= at && child.end <= node.end && child.start < child.end);
          at = child.end;
          walk(child);
        }
        for (let point = node.start; point < node.end; point++) for (const span of node.spans) covered.add(`${span.role} ${point}`);
      };
      walk(nest(spans, 2, 40));
      for (const span of spans) for (let point = Math.max(2, span.start); point < Math.min(40, span.end); point++) assert.ok(covered.has(`${span.role} ${point}`));
    }
  },
  "the same words with two roles are one mark"() {
    const tree = nest([{ start: 3, end: 8, role: "place" }, { start: 3, end: 8, role: "actor" }, { start: 3, end: 8, role: "actor" }], 0, 20);
    assert.equal(tree.children.length, 1);
    assert.deepEqual(tree.children[0].spans.map((span) => span.role), ["actor", "place"]);
  },
  "addresses come back as they went"() {
    for (const id of ["a b", "x/y?z#ü", "😀", "100%"]) {
      const route = parse(href("actor", id, new URLSearchParams({ since: "2031-01-01", q: "a&b=c" })));
      assert.equal(route.view, "actor");
      assert.equal(route.id, id);
      assert.equal(route.params.get("q"), "a&b=c");
    }
    assert.equal(parse("").view, "overview");
    assert.equal(parse("#/event/%E0%A4%A").id, "%E0%A4%A");
  },
  "a filter comes back as it went, and unknown names stay out of questions"() {
    const asked = { actor: ["RUS", "Vladimir Putin"], since: ["2031-01-01"], text: ["bread, and peace"], quad: ["3", "4"] };
    const params = filter.toParams(asked, new URLSearchParams("map=1,2,3&table=time&actor=OLD"));
    assert.deepEqual(filter.fromParams(params), asked);
    assert.equal(params.get("map"), "1,2,3");
    assert.equal(filter.ask("counts", filter.fromParams(params), { by: "day" }, ["since", "actor"]), "counts?quad=3%2C4&text=bread%2C+and+peace&by=day");
    assert.ok(filter.isEmpty(filter.fromParams(new URLSearchParams("map=1&x=<script>"))));
  },
  "the time line is not stretched by what happened long ago"() {
    const months = [{ month: "1912-04", events: 1 }, ...Array.from({ length: 4 }, (_, index) => ({ month: `2031-0${index + 1}`, events: 50 })), { month: null, events: 3 }];
    const range = rangeOf(months);
    assert.equal(range.first.toISOString().slice(0, 10), "2031-01-01");
    assert.equal(range.last.toISOString().slice(0, 10), "2031-05-01");
    assert.deepEqual([range.grain, range.earlier, range.undated], ["day", 1, 3]);
    assert.equal(rangeOf([{ month: null, events: 3 }]), null);
    const long = rangeOf(Array.from({ length: 40 }, (_, year) => ({ month: `${1990 + year}-01`, events: 10 })));
    assert.equal(long.grain, "month");
  },
  "nor by what is planned far ahead"() {
    const range = rangeOf([...Array.from({ length: 4 }, (_, index) => ({ month: `2031-0${index + 1}`, events: 50 })), { month: "2040-01", events: 1 }]);
    assert.deepEqual([range.last.toISOString().slice(0, 10), range.later, range.grain], ["2031-05-01", 1, "day"]);
  },
  "periods hold their four kinds"() {
    const bars = periods([{ day: "2031-03-02", quad: 4, events: 5 }, { day: "2031-03-01", quad: 1, events: 2 }, { day: "2031-03-02", quad: 1, events: 1 }, { day: null, quad: 1, events: 9 }], "day");
    assert.deepEqual(bars.map((bar) => [bar.key, bar.quads, bar.total]), [["2031-03-01", [2, 0, 0, 0], 2], ["2031-03-02", [1, 0, 0, 5], 6]]);
  },
  "the same pairs give the same picture, within its frame"() {
    const actor = (key) => ({ key, name: key, code: null });
    const dyads = [];
    for (let a = 0; a < 12; a++) for (let b = 0; b < 4; b++) dyads.push({ actor: actor(`A${a}`), recipient: actor(`A${(a + b) % 12}`), events: 30 - a - b, quads: [1, 2, 3, 4], scale: 0 });
    const draw = () => {
      const graph = graphOf(dyads, 10);
      layout(graph, 400, 300, () => 8);
      return graph.nodes.map((node) => [node.actor.key, node.x.toFixed(3), node.y.toFixed(3)]);
    };
    const first = draw();
    assert.deepEqual(draw(), first);
    assert.ok(first.length <= 10 && first.every(([, x, y]) => x > 0 && x < 400 && y > 0 && y < 300));
    // No name is cut by the edge, and none that is shown lies on another.
    const graph = graphOf(dyads.map((dyad, index) => ({ ...dyad, actor: { ...dyad.actor, name: `${dyad.actor.name} of a long name` }, recipient: { ...dyad.recipient, name: `Recipient ${index}` } })), 26);
    layout(graph, 400, 300, () => 8);
    const shown = labels(graph, () => 8).filter((one) => one.shown).map(({ node, y }) => [node.x - labelWidth(node) / 2, node.y + y - 11, node.x + labelWidth(node) / 2, node.y + y + 3]);
    assert.ok(shown.length > 4 && shown.every(([left, top, right]) => left >= 0 && top >= 0 && right <= 400));
    shown.forEach((a, index) => shown.slice(index + 1).forEach((b) => assert.ok(a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1], `${a} ${b}`)));
    const grid = gridOf(dyads, 6);
    assert.ok(grid.rows.length <= 6 && grid.cells.has(cellKey("A0", "A1")));
  },
  // What the colour-blind see, by the matrices of Machado, Oliveira and Fernandes (2009) for the whole loss of one kind of cone.
  "the four kinds keep their colours apart for the colour-blind"() {
    const eyes = {
      all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
      "without red": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
      "without green": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
      "without blue": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
    };
    const light = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    const lab = ([r, g, b]) => {
      const f = (t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
      const [x, y, z] = [f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505), f(0.2126 * r + 0.7152 * g + 0.0722 * b), f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)];
      return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
    };
    const css = readFileSync(join(web, "src/styles/base.css"), "utf8");
    for (const theme of css.match(/:root(?:\[data-theme="dark"\])? \{[^}]*\}/g)) {
      const hex = ["coop", "coop-soft", "conf", "conf-soft"].map((name) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme)[1]);
      for (const [eye, matrix] of Object.entries(eyes)) {
        const seen = hex.map((one) => lab(matrix.map((row) => Math.min(Math.max(row.reduce((sum, share, at) => sum + share * light(one)[at], 0), 0), 1))));
        seen.forEach((a, at) => seen.slice(at + 1).forEach((b, other) => assert.ok(Math.hypot(...a.map((v, i) => v - b[i])) > 20, `${eye}: ${hex[at]} and ${hex[at + 1 + other]}`)));
      }
    }
    assert.equal(css.match(/:root(?:\[data-theme="dark"\])? \{[^}]*\}/g).length, 2);
  },
  "one attacks, several attack"() {
    for (const one of ["Kenya", "the army", "United Nations", "Laos", "Hamas", "a boss", "Nineteen Ltd"]) assert.equal(typeDoes("ASSAULT", [one]), "attacks", one);
    for (const many of ["border guards", "19 militants", "nine people", "The police", "Gunmen", "helicopter gunships"]) assert.equal(typeDoes("ASSAULT", [many]), "attack", many);
    assert.equal(typeDoes("CONSULT", ["Kenya", "Uganda"]), "talk with");
    assert.equal(typeDoes("ASSAULT"), "attacks");
  },
  "all types have words, and the page none of a machine's"() {
    for (const [type, texts] of Object.entries(words.types)) assert.ok(type === type.toUpperCase() && texts.name && texts.does && texts.help);
    assert.equal(Object.keys(words.types).length, 16);
  },
};

let failed = 0;
for (const [name, run] of Object.entries(tests)) {
  try {
    run();
  } catch (error) {
    failed++;
    console.log(`not so: ${name}\n${error.stack}`);
  }
}
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
