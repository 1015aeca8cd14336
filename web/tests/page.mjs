// The page in a real browser: each view, filters, brush, back button, a shared address, hostile text, offsets, phones.
// Run by ctest (web_page): node web/tests/page.mjs [words of the names of tests]
import assert from "node:assert/strict";
import { hostile, open, PHONE, prepare, RTL, settled, tab } from "./harness.mjs";

const { browser, serve, stop } = await prepare();
const address = await serve("--reader");
const api = async (path) => {
  const response = await fetch(`${address}api/v1/${path}`);
  assert.equal(response.status, 200, path);
  return response.json();
};
const sum = async (query = "") => (await api(`counts?by=quad${query && "&" + query}`)).counts.reduce((total, count) => total + count.events, 0);
const shownTotal = async (page) => Number((await page.locator(".total strong").textContent()).replace(/\D/g, ""));
const hash = (page) => page.evaluate(() => location.hash);
const asked = async (page, name) => new URLSearchParams((await hash(page)).split("?")[1] ?? "").get(name);
const points = (text, from, start, end) => Array.from(text).slice(start - from, end - from).join("");
const article = async (id) => api(`documents/${encodeURIComponent(id)}`);
const anEvent = async (test) => (await api("events?limit=500")).events.find(test);

const tests = {
  async "the overview shows what the API says"(page) {
    await open(page, address);
    assert.equal(await shownTotal(page), await sum());
    for (const name of ["time", "map", "newest", "types", "network", "matrix", "dyads"]) assert.ok(await page.locator(`.panel-${name}`).isVisible(), name);
    const { places } = await api("map?limit=500");
    assert.equal(await page.locator(".spot").count(), places.filter((place) => place.place.lat !== null).length);
    assert.ok((await page.locator(".bar").count()) > 0);
    assert.ok((await page.locator(".node").count()) > 1);
    const [first] = (await api("events?limit=1")).events;
    assert.equal(await page.locator(".eventline h3 a").first().getAttribute("href"), `#/event/${first.id}`);
  },

  async "the introduction explains and stays away once closed"(page) {
    const fresh = await tab(browser, { intro: true });
    await open(fresh, address);
    assert.match(await fresh.locator(".intro").textContent(), /one event/);
    await fresh.click(".intro button");
    await fresh.reload();
    await settled(fresh);
    assert.equal(await fresh.locator(".intro").count(), 0);
    await fresh.getByText("What is this?").click();
    assert.ok(await fresh.locator(".intro").isVisible());
    await fresh.context().close();
    void page;
  },

  async "every part filters the others, and back undoes it"(page) {
    await open(page, address);
    const whole = await shownTotal(page);
    await page.click(".type-row >> text=Assault");
    await settled(page);
    assert.equal(await asked(page, "event"), "ASSAULT");
    assert.equal(await shownTotal(page), await sum("event=ASSAULT"));
    for (const facts of await page.locator(".eventline .facts").allTextContents()) assert.match(facts, /Assault/);
    await page.click(".legend >> text=Material conflict");
    await settled(page);
    assert.equal(await asked(page, "quad"), "4");
    await page.locator(".spot").first().press("Enter");
    await settled(page);
    const place = await asked(page, "place");
    assert.ok(place);
    assert.equal(await shownTotal(page), await sum(new URLSearchParams({ event: "ASSAULT", quad: "4", place })));
    assert.equal(await page.locator(".spot.on").count() >= 1, true);
    await page.goBack();
    await page.goBack();
    await settled(page);
    assert.equal(await asked(page, "quad"), null);
    assert.equal(await asked(page, "event"), "ASSAULT");
    await page.goBack();
    await settled(page);
    assert.equal(await shownTotal(page), whole);
    await page.goForward();
    await settled(page);
    assert.equal(await shownTotal(page), await sum("event=ASSAULT"));
  },

  async "the brush chooses a span of days"(page) {
    await open(page, address);
    const box = await page.locator(".brush .overlay").boundingBox();
    await page.mouse.move(box.x + box.width * 0.3, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 40, { steps: 6 });
    await page.mouse.up();
    await settled(page);
    const [since, until] = [await asked(page, "since"), await asked(page, "until")];
    assert.match(since, /^\d{4}-\d\d-\d\d$/);
    assert.ok(since < until);
    assert.equal(await shownTotal(page), await sum(`since=${since}&until=${until}`));
    assert.ok(await page.locator(".brush .selection").isVisible());
    await page.locator(".time svg").focus();
    await page.keyboard.press("ArrowRight");
    await settled(page);
    assert.ok((await asked(page, "since")) > since && (await asked(page, "until")) > until);
    await page.keyboard.press("Shift+ArrowLeft");
    await settled(page);
    assert.equal(await asked(page, "until"), until);
    await page.keyboard.press("Escape");
    await settled(page);
    assert.equal(await asked(page, "since"), null);
    await page.goBack();
    await settled(page);
    assert.ok(await page.locator(".brush .selection").isVisible());
  },

  async "network, matrix and pairs ask about actors"(page) {
    await open(page, address);
    await page.locator(".node").first().press("Enter");
    await settled(page);
    const either = await asked(page, "either");
    assert.equal(await shownTotal(page), await sum(new URLSearchParams({ either })));
    await page.goBack();
    await settled(page);
    await page.locator(".matrix td button").first().click();
    await settled(page);
    const [actor, recipient] = [await asked(page, "actor"), await asked(page, "recipient")];
    assert.equal(await shownTotal(page), await sum(new URLSearchParams({ actor, recipient })));
    assert.equal(await page.locator(".matrix td.on").count(), 1);
    await page.locator(".matrix td.on button").click();
    await settled(page);
    assert.equal(await asked(page, "actor"), null);
    await page.locator(".dyads tbody tr button").first().click();
    await settled(page);
    assert.ok(await asked(page, "actor"));
    assert.ok((await page.locator(".dyads tbody tr").count()) > 1, "the other pairs stay");
  },

  async "the blanks of the question are worked by keys"(page) {
    await open(page, address);
    const slot = page.locator(".slot-button", { hasText: "did what" });
    await slot.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("assau");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    assert.equal(await asked(page, "event"), "ASSAULT");
    assert.ok(await slot.evaluate((element) => element === document.activeElement), "focus goes back to the blank");
    await page.locator(".slot-button", { hasText: "Who" }).first().click();
    await page.waitForSelector(".popup .choice");
    await page.locator(".popup .choice").first().click();
    await page.keyboard.press("Escape");
    await settled(page);
    assert.equal(await shownTotal(page), await sum(new URLSearchParams({ event: "ASSAULT", actor: await asked(page, "actor") })));
    await page.click("text=Clear all");
    await settled(page);
    assert.equal(await hash(page), "#/");
  },

  async "search finds sentences, actors and places"(page) {
    await open(page, address);
    await page.keyboard.press("/");
    await page.keyboard.type("Kenya");
    await page.waitForSelector(".results a");
    assert.match(await page.locator(".results").textContent(), /Kenya/);
    await page.locator(".results .chips a").first().click();
    await settled(page);
    assert.match(await page.locator("h1").textContent(), /Kenya/);
  },

  async "a shared address reproduces the view"(page) {
    await open(page, address);
    await page.click(".type-row >> text=Accuse");
    await page.click(".panel-time .quiet");
    await page.click(".map-buttons button:first-child");
    await page.waitForTimeout(400);
    await settled(page);
    const [total, where, shared] = [await shownTotal(page), await page.locator(".world").getAttribute("transform"), await hash(page)];
    assert.match(shared, /event=ACCUSE.*|map=/);
    const other = await tab(browser);
    await open(other, address, shared);
    assert.equal(await shownTotal(other), total);
    assert.ok(await other.locator(".panel-time table").isVisible());
    const numbers = (text) => text.match(/-?[\d.]+/g).map(Number);
    const [a, b] = [numbers(where), numbers(await other.locator(".world").getAttribute("transform"))];
    a.forEach((value, index) => assert.ok(Math.abs(value - b[index]) < 6, `${where} ${b}`));
    assert.equal(await other.locator('.type-row[aria-pressed="true"]').textContent(), await page.locator('.type-row[aria-pressed="true"]').textContent());
    await other.context().close();
  },

  async "tables say the same as charts"(page) {
    await open(page, address, "#/?table=map,time,network");
    const number = (text) => Number(text.replace(/\D/g, "") || 0);
    const column = async (panel) => (await page.locator(`.panel-${panel} tbody tr td:nth-of-type(${panel === "map" || panel === "network" ? 2 : 1})`).allTextContents()).map(number);
    const { places } = await api("map?limit=500");
    assert.deepEqual(await column("map"), places.map((place) => place.events));
    const { dyads } = await api("dyads?limit=250");
    assert.deepEqual(await column("network"), dyads.slice(0, 60).map((dyad) => dyad.events));
    assert.ok((await column("time")).length > 1);
  },

  async "an event: sentence, chain, record, rule"(page) {
    const event = await anEvent((one) => one.said_by && one.actor.length && one.recipient.length && one.date);
    const whole = await api(`events/${event.id}`);
    await open(page, address, "#/");
    await open(page, address, `#/event/${event.id}`);
    for (const span of whole.spans.filter((one) => one.start >= whole.around.start && one.end <= whole.around.end)) {
      const text = points(whole.around.text, whole.around.start, span.start, span.end);
      const marks = await page.locator(".the-sentence .m").evaluateAll((all) =>
        all.map((mark) => {
          const copy = mark.cloneNode(true);
          copy.querySelectorAll(".m-anchor, .sr").forEach((extra) => extra.remove());
          return copy.textContent;
        }),
      );
      assert.ok(marks.includes(text) || marks.some((mark) => text.startsWith(mark)), `${span.role}: ${text}`);
    }
    const links = whole.claims.reduce((total, claim) => total + claim.chain.length + 2, 0);
    assert.equal(await page.locator(".chain li").count(), links);
    assert.match(await page.locator(".side-column").textContent(), new RegExp(whole.why.rule.replace(/[/.+*?()[\]]/g, "\\$&")));
    assert.equal(await page.locator(".sides > .side").count(), whole.disagreements.reduce((total, one) => total + one.sides.length, 0));
    assert.equal(await page.locator(".report").count(), whole.reports.length);
    await page.goBack();
    await settled(page);
    assert.ok(await page.locator(".overview").isVisible());
  },

  async "a story opens in the overview"(page) {
    const event = await anEvent((one) => one.story !== null && one.reports > 1);
    assert.ok(event, "reports of one happening are linked");
    await open(page, address, `#/event/${event.id}`);
    await page.click("text=the whole story");
    await settled(page);
    assert.equal(await asked(page, "story"), String(event.story));
    assert.equal(await shownTotal(page), await sum(`story=${event.story}`));
  },

  async "an article: layers, and one event of it"(page) {
    const event = await anEvent((one) => one.actor.length && one.recipient.length);
    const doc = await article(event.document.id);
    await open(page, address, `#/article/${encodeURIComponent(event.document.id)}?layers=none`);
    assert.equal(await page.locator(".article-text .m").count(), 0);
    const shown = (await page.locator(".article-text").textContent()).replace(/\s+/g, " ").trim();
    const text = doc.sentences.map((one) => points(doc.text, 0, one.start, one.end)).join(" ").replace(/\s+/g, " ").trim();
    assert.equal(shown, text);
    for (const layer of ["entities", "claims", "times", "places", "figures", "events"]) {
      await page.locator(`.layer-${layer} input`).check({ force: true });
      assert.match(await asked(page, "layers"), new RegExp(layer));
    }
    assert.ok((await page.locator(".article-text .m-entity, .article-text .m-actor").count()) > 0);
    await page.locator(".picker button").first().click();
    assert.equal(await asked(page, "event"), doc.events[0].id);
    assert.equal(await page.locator(".article-text .m-entity").count(), 0);
    await page.locator(".side-column input").check();
    assert.equal(await page.locator(".unread").count(), doc.sentences.filter((one) => one.none).length);
  },

  async "offsets hold where signs are wide"(page) {
    const doc = await article("hostile-wide");
    assert.ok(doc.events.length > 0, "something is read from it");
    await open(page, address, "#/article/hostile-wide?layers=events,places,times");
    const marks = await page.locator(".article-text .m").evaluateAll((all) =>
      all.map((mark) => {
        const copy = mark.cloneNode(true);
        copy.querySelectorAll(".m-anchor, .sr").forEach((extra) => extra.remove());
        return copy.textContent;
      }),
    );
    for (const event of doc.events) {
      for (const party of [...event.actor, ...event.recipient]) assert.ok(marks.includes(points(doc.text, 0, party.start, party.end)), party.entity_text);
      for (const [start, end] of event.trigger) assert.ok(marks.includes(points(doc.text, 0, start, end)));
    }
  },

  async "an actor: both sides, claims, and the way to their events"(page) {
    const { actors } = await api("actors?limit=1");
    const { actor } = actors[0];
    const profile = await api(`actors/${encodeURIComponent(actor.key)}`);
    await open(page, address, `#/actor/${encodeURIComponent(actor.key)}`);
    const notes = await page.locator(".sheet > h2 .note").allTextContents();
    assert.ok(notes.some((note) => note.includes(String(profile.did.events))) && notes.some((note) => note.includes(String(profile.received.events))));
    assert.ok(await page.locator(".panel-months svg").isVisible());
    await page.click("text=All their events");
    await settled(page);
    assert.equal(await shownTotal(page), await sum(new URLSearchParams({ either: actor.key })));
  },

  async "claims: all of them, one stance, and what differs"(page) {
    await open(page, address, "#/claims?tab=all");
    const all = await api("claims?limit=20");
    assert.equal(await page.locator(".claimline").count(), all.claims.length);
    await page.selectOption("select", "deny");
    await settled(page);
    assert.equal(await asked(page, "stance"), "deny");
    const denials = await api("claims?stance=deny&limit=20");
    assert.equal(await page.locator(".claimline").count(), denials.claims.length);
    if (all.next) {
      await page.goBack();
      await settled(page);
      await page.click("text=Show more");
      await page.waitForFunction((count) => document.querySelectorAll(".claimline").length > count, all.claims.length);
    }
    await page.click("text=Side by side");
    await settled(page);
    const { disagreements } = await api("claims/disagreements?limit=20");
    assert.equal(await page.locator(".differ").count(), disagreements.length);
  },

  async "a text is read as one types, and its address can be sent"(page) {
    await open(page, address, "#/try");
    await page.locator("textarea").fill("😀 Kenya sent food to Somalia on Monday.");
    await page.waitForSelector(".article-text .m-actor");
    assert.equal(await page.locator(".picker li").count(), 1);
    assert.match(await page.locator(".article-text .m-actor").first().textContent(), /Kenya/);
    await page.waitForFunction(() => location.hash.includes("text="));
    const other = await tab(browser);
    await other.goto(address + (await hash(page)));
    await other.waitForSelector(".article-text .m-actor");
    await other.context().close();
    await page.click("text=Clear");
    await page.waitForFunction(() => !document.querySelector(".article-text"));
  },

  async "without a reader the page says how to start it"(page) {
    await page.route("**/api/v1/meta", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), reader: false } });
    });
    await open(page, address, "#/try");
    assert.match(await page.locator(".off").textContent(), /whowhom serve .*--reader/);
  },

  async "a token is asked for, and sent"(page) {
    let sent = null;
    await page.route("**/api/v1/**", async (route) => {
      sent = route.request().headers().authorization ?? null;
      if (sent === "Bearer secret") return route.continue();
      await route.fulfill({ status: 401, json: { error: { status: 401, code: "token", parameter: null, message: "A token is asked for" } } });
    });
    await page.goto(address);
    await page.fill("input[type=password]", "secret");
    await page.keyboard.press("Enter");
    // The page is settled while it still asks for the token: wait for what the token opens.
    await page.locator(".overview").waitFor();
    assert.equal(sent, "Bearer secret");
  },

  async "hostile articles stay text"(page) {
    const [markup] = hostile;
    await open(page, address, `#/article/${encodeURIComponent(markup.id)}?layers=events,entities,claims,times,places`);
    assert.equal(await page.locator("h1").textContent(), markup.title);
    const doc = await article(markup.id);
    if (doc.text.includes("<script>")) assert.match(await page.locator(".article-text").textContent(), /<script>window\.owned=5<\/script>/);
    assert.equal(await page.locator("main script, main iframe, main img, main svg[onload]").count(), 0);
    assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
    for (const event of doc.events) await open(page, address, `#/event/${event.id}`);
    await open(page, address, `#/?${new URLSearchParams({ document: markup.id, text: "<script>", actor: "<img src=x onerror=window.owned=9>" })}`);
    await open(page, address, `#/event/${encodeURIComponent("<img src=x onerror=window.owned=10>")}`);
    await open(page, address, `#/${encodeURIComponent("<svg onload=window.owned=11>")}`);
    assert.equal(await page.evaluate(() => window.owned), undefined);
  },

  async "marks that turn the direction stay in their place"(page) {
    await page.route("**/api/v1/documents/**", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), title: `${RTL} turned around`, publisher: RTL } });
    });
    await open(page, address, "#/article/hostile-direction?layers=events,entities");
    assert.ok((await page.locator("h1").textContent()).includes(RTL));
    assert.equal(await page.locator("h1 bdi").evaluate((element) => getComputedStyle(element).unicodeBidi), "isolate");
    for (const mark of await page.locator(".article-text .m").all()) assert.equal(await mark.evaluate((element) => getComputedStyle(element).unicodeBidi), "isolate");
    // What follows the title in the page still runs from left to right.
    const line = page.locator(".layers .chip");
    const [first, second] = [await line.nth(0).boundingBox(), await line.nth(1).boundingBox()];
    assert.ok(first.x < second.x);
  },

  async "names of ten thousand letters break nothing"(page) {
    const long = "Q".repeat(10000);
    const swell = (value) => (Array.isArray(value) ? value.map(swell) : value && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ["name", "publisher", "title", "said_by", "source"].includes(key) && typeof inner === "string" ? long : swell(inner)])) : value);
    await page.route("**/api/v1/**", async (route) => {
      const response = await route.fetch();
      if (!response.ok() || route.request().url().includes("/meta")) return route.fulfill({ response });
      await route.fulfill({ response, json: swell(await response.json()) });
    });
    const event = await anEvent((one) => one.actor.length && one.recipient.length);
    const views = ["#/", "#/?table=map,network", `#/event/${event.id}`, `#/article/${encodeURIComponent(event.document.id)}`, `#/actor/${encodeURIComponent(event.actor[0].key ?? "KEN")}`, "#/claims", "#/claims?tab=all"];
    for (const viewport of [{ width: 1280, height: 900 }, PHONE]) {
      await page.setViewportSize(viewport);
      for (const view of views) {
        await open(page, address, view);
        assert.equal(await overflow(page), 0, `${view} at ${viewport.width}`);
      }
    }
  },

  async "an unknown thing and a wrong question are told"(page) {
    await open(page, address, "#/event/0000000000000000");
    assert.match(await page.locator(".failure").textContent(), /no such thing/);
    assert.equal(await page.locator(".failure a").getAttribute("href"), "#/");
    await open(page, address, "#/nowhere");
    assert.match(await page.locator("main").textContent(), /no such view/);
    await open(page, address, "#/?since=yesterday");
    // Told once, not by each part, and with the way out.
    assert.equal(await page.locator(".failure").count(), 1);
    assert.equal(await page.locator(".failure button").count(), 0);
    await page.click(".wrong a");
    await settled(page);
    assert.ok(await page.locator(".panel-newest").isVisible());
    await page.route("**/api/v1/events?**", (route) => route.abort());
    await open(page, address, "#/?event=AID");
    assert.match(await page.locator(".panel-newest .failure").textContent(), /does not answer/);
    page.faults.length = 0;
    await page.unroute("**/api/v1/events?**");
    await page.click(".panel-newest .failure button");
    await page.waitForSelector(".eventline, .panel-newest .empty");
  },

  async "what is stored meanwhile is told, and shown when it is wanted"(page) {
    await page.clock.install();
    await open(page, address);
    const { data } = await api("meta");
    await page.route("**/api/v1/meta", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), data: "0123456789abcdef", events: 12345 } });
    });
    assert.equal(await page.locator(".news").count(), 0);
    await page.clock.runFor(31000);
    await page.waitForSelector(".news");
    assert.notEqual(data, "0123456789abcdef");
    assert.doesNotMatch(await page.locator(".foot").textContent(), /12,345/);
    await page.click(".news button");
    await page.waitForFunction(() => document.querySelector(".foot").textContent.includes("12,345"));
    assert.equal(await page.locator(".news").count(), 0);
  },

  async "an answer that is counted anew says how old it is, and is asked for again"(page) {
    let old = true;
    await page.route((url) => url.pathname.endsWith("/counts") && url.search === "?by=quad", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: old ? { ...response.headers(), age: "7" } : response.headers() });
    });
    await open(page, address);
    await page.waitForFunction(() => document.querySelector(".total").textContent.includes("as of 7 s ago"));
    old = false;
    await page.waitForFunction(() => !document.querySelector(".total").textContent.includes("ago"));
    assert.equal(await shownTotal(page), await sum());
  },

  async "a question without an answer says so"(page) {
    await open(page, address, "#/?since=1950-01-01&until=1950-01-02");
    assert.equal(await shownTotal(page), 0);
    assert.match(await page.locator(".panel-newest").textContent(), /No event answers/);
  },

  async "downloads are what is shown"(page) {
    await open(page, address, "#/?event=ASSAULT");
    await page.click(".menu > button");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(".menu a >> text=Table (TSV)")]);
    const { readText } = await import("./harness.mjs");
    const rows = readText(await download.path()).split("\n").filter((line) => line && !line.startsWith("#"));
    assert.equal(download.suggestedFilename(), "events.tsv");
    assert.ok(rows.length >= (await sum("event=ASSAULT")), "a row an event, and the head");
    assert.ok(rows.slice(1).every((row) => row.includes("ASSAULT")));
  },

  async "phones: nothing is wider than the window"() {
    const event = await anEvent((one) => one.actor.length && one.recipient.length);
    const phone = await tab(browser, { viewport: PHONE, intro: true });
    for (const view of ["#/", "#/?table=map,time,network", `#/event/${event.id}`, `#/article/${encodeURIComponent(event.document.id)}?layers=events,entities,claims`, `#/actor/${encodeURIComponent(event.actor[0].key ?? "KEN")}`, "#/claims", "#/claims?tab=all", "#/try"]) {
      await open(phone, address, view);
      assert.equal(await overflow(phone), 0, view);
    }
    await open(phone, address);
    for (const slot of await phone.locator(".slot-button").all()) {
      await slot.click();
      const box = await phone.locator(".popup").boundingBox();
      assert.ok(box.x >= 0 && box.x + box.width <= PHONE.width, "a list stays within the window");
      await phone.keyboard.press("Escape");
    }
    assert.deepEqual(phone.faults, []);
    await phone.context().close();
  },

  async "light and dark: as the system, as chosen, and readable"() {
    for (const scheme of ["light", "dark"]) {
      const page = await tab(browser, { scheme });
      await open(page, address);
      assert.deepEqual(await page.evaluate(contrasts), [], scheme);
      await page.click(".theme");
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "light");
      await page.click(".theme");
      await page.reload();
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
      assert.deepEqual(await page.evaluate(contrasts), []);
      await page.context().close();
    }
  },

  async "whatever can be worked has a name"(page) {
    const event = await anEvent((one) => one.actor.length && one.recipient.length);
    for (const view of ["#/", `#/event/${event.id}`, `#/article/${encodeURIComponent(event.document.id)}`, `#/actor/${encodeURIComponent(event.actor[0].key ?? "KEN")}`, "#/claims?tab=all", "#/try"]) {
      await open(page, address, view);
      const unnamed = await page.evaluate(() => {
        const name = (element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim() || element.labels?.[0]?.textContent?.trim();
        return [...document.querySelectorAll('button, a[href], input, select, textarea, [role="button"], [role="img"], [role="group"], [role="application"], section[aria-labelledby]')]
          .filter((element) => !(element.hasAttribute("aria-labelledby") ? document.getElementById(element.getAttribute("aria-labelledby"))?.textContent : name(element)))
          .map((element) => element.outerHTML.slice(0, 120));
      });
      assert.deepEqual(unnamed, [], view);
      assert.equal(await page.locator("h1").count(), 1, view);
      assert.equal(await page.locator("main").count(), 1);
    }
    await open(page, address);
    await page.reload();
    await settled(page);
    await page.keyboard.press("Tab");
    assert.match(await page.evaluate(() => document.activeElement.textContent), /Skip/);
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  },

  async "the first load is small, and asks nobody else"() {
    const page = await tab(browser);
    const client = await page.context().newCDPSession(page);
    await client.send("Network.enable");
    let bytes = 0;
    client.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
    const hosts = new Set();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    await open(page, address);
    await page.waitForLoadState("networkidle");
    assert.deepEqual([...hosts], [new URL(address).host]);
    assert.ok(bytes > 10000 && bytes < 500000, `${bytes} bytes`);
    await page.context().close();
    return `${Math.round(bytes / 1000)} kB`;
  },
};

const overflow = (page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

// In the page: pairs of ink and ground of the theme that are read as text, and do not reach 4.5 to 1.
function contrasts() {
  const style = getComputedStyle(document.documentElement);
  const light = (name) => {
    const hex = style.getPropertyValue(`--${name}`).trim().slice(1);
    const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const pairs = [["ink", "bg"], ["ink", "surface"], ["ink-2", "surface"], ["ink-2", "bg"], ["ink-3", "surface"], ["ink-3", "bg"], ["ink-3", "sunk"], ["ink-3", "hover"], ["on-accent", "accent"], ["conf", "surface"], ["coop", "surface"]];
  for (const role of ["actor", "recipient", "action", "time", "place", "figure", "source"]) pairs.push([`${role}-ink`, role]);
  return pairs.flatMap(([a, b]) => {
    const [x, y] = [light(a), light(b)].sort((one, two) => two - one);
    const ratio = (x + 0.05) / (y + 0.05);
    return ratio >= 4.5 ? [] : [`${a} on ${b}: ${ratio.toFixed(2)}`];
  });
}

const only = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const [name, run] of Object.entries(tests)) {
  if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
  const page = await tab(browser);
  const began = Date.now();
  try {
    const told = await run(page);
    assert.deepEqual(page.faults, [], "errors of the page");
    passed++;
    if (told || process.env.WW_VERBOSE) console.log(`${name}: ${told ?? "ok"} (${Date.now() - began} ms)`);
  } catch (error) {
    failed++;
    console.log(`not so: ${name}\n${error.stack}\n${page.faults.join("\n")}`);
  }
  await page.context().close();
}
await browser.close();
stop();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
