import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { transformSync } from "esbuild";
import { type AttackPattern, check } from "recheck";
import { effortOf } from "./support/effort";

// The tool's own program is many times faster than its script; where there is none for this machine, the script will do.
if (existsSync("node_modules/recheck-linux-x64")) process.env.RECHECK_BACKEND ??= "native";

/** A regular expression of the product, with the file that holds it. */
interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** Expressions that stand in the source as they are. */
function literals(): readonly Expression[] {
  const found: Expression[] = [];
  for (const name of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const { code } = transformSync(readFileSync(join("src", name), "utf8"), { loader: "ts", target: "esnext" });
    simple(parse(code, { ecmaVersion: "latest", sourceType: "module" }), {
      Literal({ regex }) {
        if (regex !== undefined) found.push({ source: regex.pattern, flags: regex.flags, file: name });
      },
    });
  }
  return found;
}

/** Expressions that are put together while the command line runs over the examples. */
function composed(): readonly Expression[] {
  const list = join("out", "composed-expressions.json");
  const args = ["-r", "./test/support/record-expressions.cjs", "dist/cli.js", "check", "examples", "docs/rules"];
  spawnSync(process.execPath, args, { env: { ...process.env, EXPRESSIONS: list }, stdio: "ignore" });
  return JSON.parse(readFileSync(list, "utf8")) as Expression[];
}

/** Whether no repetition is without end: one attempt then looks at a stretch of the text, however long that is. */
function isBounded(source: string): boolean {
  const plain = source.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
  return !/[+*]|\{\d+,\}/.test(plain);
}

/** The alternatives of the outermost group, each with what stands around it; the whole where there is no such group. */
function alternativesOf(source: string): readonly string[] {
  const open: number[] = [];
  let group: { readonly start: number; readonly end: number; readonly bars: readonly number[] } | undefined;
  let bars: number[] = [];
  for (let at = 0, inClass = false; at < source.length; at++) {
    const letter = source[at];
    if (letter === "\\") at++;
    else if (inClass) inClass = letter !== "]";
    else if (letter === "[") inClass = true;
    else if (letter === "(") {
      open.push(at);
      if (open.length === 1) bars = [];
    } else if (letter === ")") {
      const start = open.pop() ?? 0;
      if (open.length === 0 && bars.length > (group?.bars.length ?? 0)) group = { start, end: at, bars };
    } else if (letter === "|" && open.length === 1) bars.push(at);
    else if (letter === "|" && open.length === 0) return [source];
  }
  if (group === undefined || /^[*+{?]/.test(source.slice(group.end + 1))) return [source];
  // What stands in a look around is asked at one place, not tried in turn.
  if (/^\(\?(?!:|<[a-z])/i.test(source.slice(group.start, group.start + 4))) return [source];
  const first = group.start + (source.startsWith("(?:", group.start) ? 3 : 1);
  const cuts = [first - 1, ...group.bars, group.end];
  return cuts.slice(1).map((end, index) => {
    const one = source.slice(cuts[index]! + 1, end);
    return `${source.slice(0, group.start)}(?:${one})${source.slice(group.end + 1)}`;
  });
}

/** Whether the attack works: twice the text takes much more than twice the time, and time that somebody would notice. */
function hits(attack: AttackPattern, source: string, flags: string): boolean {
  const textOf = (times: number): string =>
    attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + attack.suffix;
  const expression = new RegExp(source, flags.replace("y", "g"));
  const effort = (times: number): number => {
    const text = textOf(times);
    return effortOf(() => {
      expression.lastIndex = 0;
      for (let found = expression.exec(text); found !== null && expression.global; found = expression.exec(text))
        if (found[0] === "") expression.lastIndex++;
    });
  };
  const pumped = attack.pumps.reduce((length, { pump }) => length + pump.length, 0);
  const times = Math.ceil(8_000 / Math.max(1, pumped));
  effort(Math.ceil(times / 8));
  const once = effort(times);
  const twice = effort(2 * times);
  return twice > 25 && twice > 2.8 * once;
}

/** Verdicts of earlier runs: the tool takes a second for some expressions, and answers the same each time. */
const known = join("out", "linear-expressions.json");

describe("regular expressions", function () {
  this.timeout(600_000);

  it("take time in proportion to the text, each of them", async () => {
    const linear = new Set<string>(readKnown());
    const faults: string[] = [];
    const verdicts = new Map<string, string>();
    const queue = [...literals(), ...composed()];
    assert.ok(queue.length > 200, `only ${queue.length} expressions found`);
    const isLinear = async (source: string, flags: string): Promise<boolean> => {
      if (isBounded(source)) return true;
      const key = createHash("sha1").update(`${flags} ${source}`).digest("hex");
      if (linear.has(key)) return true;
      // Whether a match tells its parts' places (`d`) makes no difference, but the tool does not know the letter.
      const verdict = await check(source, flags.replace("d", ""), { timeout: 60_000, randomSeed: 1 });
      // What the tool suspects has to show: it takes many tries at one place for a growing number of them.
      const isSafe =
        verdict.status === "safe" ||
        (verdict.status === "vulnerable" &&
          verdict.complexity.type !== "exponential" &&
          !hits(verdict.attack, source, flags));
      if (isSafe) linear.add(key);
      else verdicts.set(source, verdict.status);
      return isSafe;
    };
    const work = async (): Promise<void> => {
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (await isLinear(next.source, next.flags)) continue;
        // The tool loses its way in hundreds of alternatives. Each of them linear, and tried once, is linear together.
        const parts = alternativesOf(next.source);
        let fault = parts.length === 1 ? parts[0] : undefined;
        if (parts.length > 1) for (const part of parts) if (!(await isLinear(part, next.flags))) fault = part;
        if (fault !== undefined) faults.push(`${next.file}: ${verdicts.get(fault) ?? "?"}: /${fault}/${next.flags}`);
      }
    };
    await Promise.all([work(), work()]);
    mkdirSync("out", { recursive: true });
    writeFileSync(known, JSON.stringify([...linear].sort()));
    assert.deepEqual(faults, []);
  });
});

function readKnown(): readonly string[] {
  try {
    return JSON.parse(readFileSync(known, "utf8")) as string[];
  } catch {
    return [];
  }
}
