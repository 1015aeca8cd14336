// The page's types hold (tsc --noEmit), and its lock file names no host. Run by ctest (web_types).
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const web = fileURLToPath(new URL("..", import.meta.url));
const tsc = `${web}node_modules/typescript/bin/tsc`;
if (!existsSync(tsc)) {
  console.log("skipped: the page's packages are not there (web/build.sh fetches them)");
  process.exit(77);
}
let failed = 0;
try {
  execFileSync(process.execPath, [tsc, "--noEmit", "-p", web], { stdio: "pipe" });
} catch (error) {
  failed++;
  console.log(String(error.stdout));
}
const lock = JSON.parse(readFileSync(`${web}package-lock.json`, "utf8"));
for (const [name, entry] of Object.entries(lock.packages)) {
  if (entry.resolved) {
    failed++;
    console.log(`package-lock.json: ${name} names where it came from: npm config set omit-lockfile-registry-resolved true`);
  }
  // Debian 12 has Node.js 18.
  const engine = entry.engines?.node;
  if (engine && !/18|\*|>=? ?(0|[4-9]|1[0-8])\b/.test(engine)) {
    failed++;
    console.log(`${name} ${entry.version} does not run on Node.js 18: ${engine}`);
  }
}
console.log(`${failed ? 0 : 1} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
