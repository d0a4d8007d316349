/** How far, in pixels, an edge of a squiggle may be from the character it belongs to. */
const EDGE_TOLERANCE = 3;
const ATTEMPTS = 12;
const ATTEMPT_MS = 3_000;
const POLL_MS = 50;
/** Long enough for a machine on which other programs take most of the processor; what works is not waited for. */
const PATIENCE_MS = 60_000;

/**
 * VS Code as a person uses it: by keyboard and mouse, looking at what is on the screen. Every method waits for what it
 * needs and rejects with a readable message when it does not come.
 */
export class Workbench {
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE_MS);
  }

  /** Waits until the window is there and takes keys. */
  async ready() {
    await this.page.waitForSelector(".monaco-workbench .part.statusbar .statusbar-item");
  }

  /** Opens a file by its path in the folder, as with a person's Ctrl+P. */
  async openFile(path) {
    const input = this.page.locator(".quick-input-widget input");
    await this.pressUntil("Control+KeyP", () => input.isVisible());
    await input.fill(path);
    await this.page
      .locator(".quick-input-list .monaco-list-row.focused", { hasText: path.split("/").at(-1) })
      .waitFor();
    await this.page.keyboard.press("Enter");
    await this.page
      .locator(".tab.active", { hasText: path.split("/").at(-1) })
      .first()
      .waitFor();
    await this.page.locator(".editor-instance .view-line").first().waitFor();
  }

  /** Puts the cursor at a line and column (from 1), which brings them in view. */
  async goTo({ line, column }) {
    const input = this.page.locator(".quick-input-widget input");
    await this.pressUntil("Control+KeyG", () => input.isVisible());
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await input.waitFor({ state: "hidden" });
    const place = this.page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` });
    await place.waitFor();
  }

  /** Where on the screen the cursor is, once it has come to rest. */
  async cursorBox() {
    const cursor = this.page.locator(".editor-instance .cursors-layer .cursor").first();
    let last = await cursor.boundingBox();
    for (;;) {
      await this.page.waitForTimeout(POLL_MS);
      const box = await cursor.boundingBox();
      if (box && last && box.x === last.x && box.y === last.y) return box;
      last = box;
    }
  }

  /**
   * Waits for a squiggle of this severity that begins and ends at just these places of the text (in between it may go
   * over several rows), and resolves to the cursor's box at its begin.
   */
  async squiggle(severity, range) {
    // Of a hint VS Code marks the first two characters only, however long it is.
    if (severity !== "hint") await this.#squiggleEdge(severity, range.end, ({ x, width }) => x + width);
    return this.#squiggleEdge(severity, range.start, ({ x }) => x);
  }

  async #squiggleEdge(severity, place, edgeOf) {
    await this.goTo(place);
    const cursor = await this.cursorBox();
    await this.until(`a squiggle of class ${severity} with an edge at ${place.line}:${place.column}`, () =>
      this.hasEdge(severity, cursor, edgeOf),
    );
    return cursor;
  }

  /** Whether a squiggle in the cursor's row has an edge at the cursor; `edgeOf` says which edge of its box. */
  async hasEdge(severity, cursor, edgeOf) {
    const boxes = await this.page.locator(`.editor-instance .squiggly-${severity}`).evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    return boxes.some((box) => isInRow(box, cursor) && Math.abs(edgeOf(box) - cursor.x) <= EDGE_TOLERANCE);
  }

  /** Rests the mouse on the first character behind a cursor box and resolves to the hover that shows these words. */
  async hover(box, words) {
    const x = box.x + 4;
    const y = box.y + box.height / 2;
    const hover = this.page
      .locator(".monaco-hover:not(.hidden)")
      .filter({ hasText: looselyAs(words) })
      .first();
    const rest = async () => {
      await this.page.mouse.move(5, 5);
      await this.page.mouse.move(x, y);
      await this.page.mouse.move(x + 2, y);
    };
    await this.#repeatUntil("the mouse at rest", rest, () => hover.isVisible());
    await this.until(
      "the hover's quick fixes",
      async () => !(await hover.textContent()).includes("Checking for quick"),
    );
    return hover;
  }

  async leaveHover() {
    await this.page.mouse.move(5, 5);
    await this.page.keyboard.press("Escape");
    const hovers = this.page.locator(".monaco-hover:not(.hidden)");
    await this.until("the hover to go", async () => (await hovers.count()) === 0);
  }

  /** Opens the quick fix menu at the cursor and goes to the fix with this title; Enter would take it. */
  async chooseQuickFix(title) {
    const row = this.page
      .locator(".action-widget .monaco-list-row.action")
      .filter({ hasText: looselyAs(title) })
      .first();
    await this.pressUntil("Control+Period", () => row.isVisible());
    const focused = this.page.locator(".action-widget .monaco-list-row.action.focused");
    const rows = await this.page.locator(".action-widget .monaco-list-row.action").count();
    for (let i = 0; i <= rows; i++) {
      if (looselyAs(title).test(await focused.textContent())) return;
      await this.page.keyboard.press("ArrowDown");
    }
    throw new Error(`the quick fix "${title}" cannot be reached by the arrow keys`);
  }

  /** Takes the fix that `chooseQuickFix` went to. */
  async takeQuickFix() {
    await this.page.keyboard.press("Enter");
    await this.page.locator(".action-widget").first().waitFor({ state: "hidden" });
  }

  async saveAll() {
    await this.page.keyboard.press("Control+KeyK");
    await this.page.keyboard.press("KeyS");
  }

  /** Whether a tab shows the dot of a file with changes that are not on disk. */
  async hasUnsaved() {
    return (await this.page.locator(".tab.dirty").count()) > 0;
  }

  async runCommand(title) {
    const input = this.page.locator(".quick-input-widget input");
    await this.pressUntil("F1", () => input.isVisible());
    await input.fill(`>${title}`);
    await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: title }).waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** Closes what a failed step may have left open over the editor. */
  async dismissEverything() {
    for (let i = 0; i < 3; i++) await this.page.keyboard.press("Escape");
    await this.focusEditor();
  }

  /** One step back; where the step went over several files VS Code asks, and is told to take back all of them. */
  async undo() {
    await this.page.keyboard.press("Control+KeyZ");
    const question = this.page.locator(".monaco-dialog-box");
    await this.page.waitForTimeout(POLL_MS);
    if (await question.isVisible()) await this.page.keyboard.press("Enter");
  }

  /** Waits for a rendered Markdown page with these words. */
  async previewShows(words) {
    const page = this.page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
    await page.locator("body", { hasText: looselyAs(words) }).waitFor();
  }

  async closeEditor() {
    await this.page.locator(".tab.active").first().click({ button: "middle" });
  }

  async focusEditor() {
    await this.page.keyboard.press("Control+Digit1");
  }

  async screenshot(path) {
    await this.page.screenshot({ path });
  }

  /** Polls until `probe` resolves to true; rejects naming `what` was waited for. */
  async until(what, probe) {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await probe())) {
      if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
      await this.page.waitForTimeout(POLL_MS);
    }
  }

  /** Presses a key until `probe` resolves to true. */
  async pressUntil(key, probe) {
    let isFirst = true;
    const press = async () => {
      if (!isFirst) await this.page.keyboard.press("Escape");
      isFirst = false;
      await this.page.keyboard.press(key);
    };
    await this.#repeatUntil(key, press, probe);
  }

  /** What a person does can be lost while VS Code is busy with what was before: do it again until it shows. */
  async #repeatUntil(what, act, probe) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await act();
      const deadline = Date.now() + ATTEMPT_MS;
      while (Date.now() < deadline) {
        if (await probe()) return;
        await this.page.waitForTimeout(POLL_MS);
      }
    }
    throw new Error(`${what} had no effect`);
  }
}

const isInRow = (box, cursor) => {
  const middle = cursor.y + cursor.height / 2;
  return box.y <= middle && middle <= box.y + box.height;
};

/** The words as a pattern that any white space on the screen matches, a non-breaking space too. */
export function looselyAs(words) {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(escaped.replace(/\s+/g, "\\s+"));
}
