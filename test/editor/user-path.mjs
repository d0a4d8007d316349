import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { assertOnlyMended, printAllChanges } from "./changes.mjs";
import { copyExamples, deleteCopy, findingsIn, nameOf } from "./findings.mjs";
import { startEditor } from "./harness.mjs";
import { Problems } from "./problems.mjs";
import { Workbench } from "./workbench.mjs";

// Without motion a screenshot never shows something half faded in.
const LIGHT = { "workbench.colorTheme": "Default Light Modern", "workbench.reduceMotion": "on" };
const DARK = { ...LIGHT, "workbench.colorTheme": "Default Dark Modern" };

/**
 * Does with every finding of examples/ what a person does: sees the squiggle at the right words, reads the hover,
 * takes the quick fix by keyboard, saves, and takes it back. Leaves screenshots of each step in `screenshots`.
 * Resolves to `{ passed, failed, output }`, one test for each finding and one for each overview.
 */
export async function runUserPath({ vscode, browser, extensionsFolder, screenshots, grep = "" }) {
  const folder = copyExamples();
  const results = [];
  const test = async (name, page, work) => {
    if (!name.includes(grep)) return true;
    const begin = performance.now();
    try {
      await work();
      results.push({ ok: true, line: `ok   ${name} (${Math.round(performance.now() - begin)} ms)` });
      return true;
    } catch (error) {
      await page.screenshot({ path: join(screenshots, `failed-${name.replace(/\W+/g, "-")}.png`) });
      results.push({ ok: false, line: `FAIL ${name}\n${error.stack}` });
      return false;
    }
  };
  try {
    const findings = await findingsIn(folder);
    const session = { folder, findings, screenshots, test };
    const editor = { vscode, browser, extensionsFolder };
    await inEditor({ ...editor, settings: LIGHT }, folder, (page) => lightSession(page, session));
    await inEditor({ ...editor, settings: DARK }, folder, (page) => darkSession(page, session));
  } finally {
    deleteCopy(folder);
  }
  const passed = results.filter(({ ok }) => ok).length;
  return { passed, failed: results.length - passed, output: results.map(({ line }) => line).join("\n") };
}

async function inEditor(options, folder, work) {
  const editor = await startEditor(options);
  try {
    await work(await editor.open({ folder }));
  } finally {
    await editor.stop();
  }
}

async function lightSession(page, session) {
  const { folder, findings, test } = session;
  const workbench = new Workbench(page);
  await workbench.ready();
  await test("overview", page, () => overview(workbench, session, "overview.png"));
  await test("rule page", page, () => rulePage(workbench, session));
  await new Problems(workbench).open();
  const original = readAll(folder);
  for (const [index, finding] of findings.entries()) {
    const title = `${String(index + 1).padStart(2, "0")}-${finding.rule}`;
    const keep = {
      shot: (step) => workbench.screenshot(join(session.screenshots, `${title}-${step}.png`)),
      difference: (text) => writeFileSync(join(session.screenshots, `${title}.diff`), text),
    };
    const name = `${nameOf(finding)} is seen, explained and ${finding.fixes.length > 0 ? "mended" : "has no quick fix"}`;
    const ok = await test(name, page, () => mendByHand(workbench, { folder, finding, findings, original, keep }));
    if (!ok) await restore(workbench, folder, original);
  }
}

async function darkSession(page, session) {
  const workbench = new Workbench(page);
  await workbench.ready();
  await session.test("overview, dark", page, () => overview(workbench, session, "overview-dark.png"));
}

/** The finding to show first: the weightiest kind that a note can have. */
const inNote = (findings) =>
  findings.find(({ file, severity }) => file.endsWith(".md") && severity === "warning") ?? findings[0];

/** A note with its squiggles, the Problems panel and one hover: the picture of what Sluice is. */
async function overview(workbench, { findings, screenshots }, file) {
  const finding = inNote(findings);
  await workbench.openFile(finding.file);
  await new Problems(workbench).open();
  await workbench.focusEditor();
  const box = await workbench.squiggle(finding.severity, finding.range);
  await workbench.hover(box, finding.message);
  await workbench.screenshot(join(screenshots, file));
  await workbench.leaveHover();
}

/** The rule's name in a hover is a link to the rule's page, shown beside the editor without leaving VS Code. */
async function rulePage(workbench, { findings, screenshots }) {
  const finding = inNote(findings);
  await workbench.openFile(finding.file);
  const hover = await workbench.hover(await workbench.squiggle(finding.severity, finding.range), finding.message);
  await hover.getByText(finding.rule, { exact: true }).first().click();
  await workbench.previewShows(finding.rule);
  await workbench.screenshot(join(screenshots, "rule-page.png"));
  await workbench.closeEditor();
}

async function mendByHand(workbench, { folder, finding, findings, original, keep }) {
  await workbench.openFile(finding.file);
  const box = await workbench.squiggle(finding.severity, finding.range);
  const problems = new Problems(workbench);
  await problems.shows(finding);
  await workbench.focusEditor();

  await workbench.hover(box, finding.message);
  await keep.shot("1-hover");
  await workbench.leaveHover();
  if (finding.fixes.length === 0) return;

  await workbench.chooseQuickFix(finding.fixes[0].title);
  await keep.shot("2-quick-fix");
  await workbench.takeQuickFix();
  await problems.drops(finding, box);
  await keep.shot("3-fixed");

  await workbench.saveAll();
  const mended = await savedFiles(workbench, folder, original);
  keep.difference(printAllChanges(original, mended));
  assertOnlyMended({ original, mended, finding, findings, left: await findingsIn(folder) });
  await undoAll(workbench, { folder, original, mended });
}

/**
 * The files as they are on disk once VS Code has saved a change to them. It empties a file before it writes to it, and
 * on a busy machine the file stays empty for long: no fix takes all of a file, so an empty one is still to be written.
 */
async function savedFiles(workbench, folder, original) {
  let files = original;
  await workbench.until("the mended file on disk", async () => {
    if (await workbench.hasUnsaved()) return false;
    files = readAll(folder);
    const isWritten = Object.entries(files).every(([file, text]) => text !== "" || original[file] === "");
    return isWritten && !isDeepStrictEqual(files, original);
  });
  return files;
}

/** Takes a fix back where it was made, which may be another file than that of the finding. */
async function undoAll(workbench, { folder, original, mended }) {
  const changed = Object.keys(original).filter((file) => original[file] !== mended[file]);
  for (const file of changed) {
    await workbench.openFile(file);
    await workbench.undo();
    await workbench.saveAll();
  }
  await workbench.until("the files as they were after one undo", () => isDeepStrictEqual(readAll(folder), original));
}

/** Every file of a folder with its text, by its path in it. */
function readAll(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = paths.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(folder, path), readFileSync(path, "utf8")];
  });
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** After a failure: every file as it was, on disk and in the editor. */
async function restore(workbench, folder, original) {
  for (const [file, text] of Object.entries(original)) writeFileSync(join(folder, file), text);
  await workbench.dismissEverything();
  await workbench.runCommand("File: Revert File");
}
