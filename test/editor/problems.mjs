import { looselyAs } from "./workbench.mjs";

const SETTLE_MS = 300;

/** What VS Code says of problems: its panel, and the numbers in the status bar. */
export class Problems {
  constructor(workbench) {
    this.workbench = workbench;
    this.page = workbench.page;
  }

  async open() {
    await this.workbench.pressUntil("Control+Shift+KeyM", () => this.page.locator(".markers-panel").isVisible());
  }

  /** Waits until the Problems panel lists a finding. It never lists hints; for these there is nothing to wait for. */
  async shows(finding) {
    if (finding.severity === "hint") return;
    await this.page.locator(".viewpane-filter input").first().fill(finding.rule);
    await this.#row(finding).waitFor();
  }

  /** Waits until a finding, whose squiggle began at `cursor`, is shown no more. */
  async drops(finding, cursor) {
    const isGone = async () =>
      finding.severity === "hint"
        ? !(await this.workbench.hasEdge("hint", cursor, ({ x }) => x))
        : (await this.#row(finding).count()) === 0;
    await this.workbench.until("the finding to go", async () => {
      if (!(await isGone())) return false;
      // The panel is empty for a moment whenever it is filled anew.
      await this.page.waitForTimeout(SETTLE_MS);
      return isGone();
    });
  }

  /** Waits until the status bar counts just so many errors, warnings and infos. */
  async counts(counts) {
    const item = this.page.locator('[id="status.problems"]');
    await this.workbench.until(`${counts.join(", ")} errors, warnings and infos`, async () => {
      const shown = (await item.textContent()).match(/\d+/g) ?? [];
      return counts.every((count, index) => count === Number(shown[index] ?? 0));
    });
  }

  #row({ message, range: { start } }) {
    return this.page
      .locator(".markers-panel .monaco-list-row")
      .filter({ hasText: looselyAs(message) })
      .filter({ hasText: `[Ln ${start.line}, Col ${start.column}]` });
  }
}
