// What the browser tests stand on: a store made from the example reports and from hostile ones, the command that serves it, Chromium.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = process.env.WW_COMMAND ?? join(root, "build/whowhom");
export const built = process.env.WW_WEB_DIR ?? join(root, "build/web");
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

export function skip(why) {
  console.log(`skipped: ${why}`);
  process.exit(77);
}

const LONG = "Z".repeat(10000);
export const RTL = "\u202Eevil\u2066";
// Texts that try to become something else than text: markup, marks that turn the direction, names without end, wide signs.
export const hostile = [
  {
    id: "hostile/markup?#&", title: "<script>window.owned=1</script><img src=x onerror=window.owned=2>", publisher: "<b onclick=window.owned=3>The Gazette</b>",
    date: "2031-04-02", url: "javascript:window.owned=4",
    text: "Kenya attacked Somalia on Monday. <script>window.owned=5</script> <img src=x onerror=window.owned=6> <svg onload=window.owned=7>\n\nThe \"><iframe src=javascript:window.owned=8> rebels accused Kenya of lying.",
  },
  {
    id: "hostile-direction", title: `${RTL} turned around`, publisher: `Wire \u202E\u05D0\u05D1\u05D2`, date: "2031-04-03",
    text: `The rebels \u202Eof \u05D0\u05D1\u05D2\u05D3 attacked Kenya on Tuesday. ${RTL} Uganda sent food to Somalia on Wednesday.`,
  },
  { id: "hostile-long", title: LONG, publisher: LONG, date: "2031-04-04", text: `${LONG} said that Ethiopia attacked Kenya on Thursday.\n\nEthiopia attacked ${LONG} on Thursday.` },
  {
    id: "hostile-wide", title: "😀 Signs beyond the first plane", publisher: "😀 Post", date: "2031-04-05",
    text: "😀😀 On Friday 🇰🇪 Kenya 😀 sent food to Somalia. 𝒰ganda is calm. 😀 Ethiopia accused Eritrea of shelling a village near 𠀀 on Saturday.",
  },
];

export async function prepare() {
  let chromium;
  try {
    ({ chromium } = await import("playwright-core"));
  } catch {
    skip("the page's packages are not there (web/build.sh fetches them)");
  }
  const program = process.env.WW_CHROMIUM ?? CHROMIUM.find(existsSync);
  if (!program) skip("no Chromium (apt-get install chromium)");
  if (!existsSync(join(built, "index.html"))) skip("the page is not built (web/build.sh)");
  const folder = mkdtempSync(join(tmpdir(), "whowhom-page-"));
  const servers = [];
  process.on("exit", () => {
    for (const server of servers) server.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  const db = join(folder, "page.db");
  const articles = join(folder, "hostile.jsonl");
  writeFileSync(articles, hostile.map((article) => JSON.stringify(article)).join("\n") + "\n");
  const run = (...words) => execFileSync(command, words, { stdio: ["ignore", "pipe", "pipe"] });
  if (!process.env.WW_PAGE_ADDRESS) {
    run("code", "--db", db, join(root, "examples/reports/reports.jsonl"), articles);
    try {
      run("stories", "--db", db);
    } catch {
      // Stories are no part of what is tried here; views of them are tried where there are any.
    }
  }
  const serve = (...more) =>
    process.env.WW_PAGE_ADDRESS ??
    new Promise((resolve, reject) => {
      const server = spawn(command, ["serve", "--db", db, "--port", "0", "--web", built, ...more], { stdio: ["ignore", "pipe", "pipe"] });
      servers.push(server);
      let said = "";
      const hear = (data) => {
        said += data;
        const found = /https?:\/\/[^\s]+/.exec(said);
        if (found && said.includes("\n", found.index)) resolve(found[0].replace(/\/?$/, "/"));
      };
      server.stdout.on("data", hear);
      server.stderr.on("data", hear);
      server.on("exit", (code) => reject(new Error(`whowhom serve ended with ${code}: ${said}`)));
    });
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
  return { browser, serve, stop: () => servers.forEach((server) => server.kill("SIGTERM")) };
}

// A tab that fails the test when the page logs an error or breaks the content security policy.
export async function tab(browser, options = {}) {
  const { viewport = WIDE, scheme = "light", intro = false } = options;
  const context = await browser.newContext({ viewport, colorScheme: scheme, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(Number(process.env.WW_PATIENCE ?? 8000));
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && !/status of (400|401|404|429)/.test(message.text()) && page.faults.push(message.text()));
  if (!intro) await page.addInitScript(() => localStorage.setItem("whowhom-intro", "closed"));
  return page;
}

export const settled = (page) => page.waitForFunction(() => document.querySelector("main") && !document.querySelector('.loading, [aria-busy="true"]'));

export async function open(page, address, hash = "#/") {
  await page.goto(address + hash);
  await settled(page);
}

export const readText = (path) => readFileSync(path, "utf8");
