import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEverything, exampleEnding, openFile, waitUntil } from "./support";

// This file's name keeps it first: later the extension has long been active.
describe("activation", () => {
  const extension = () => vscode.extensions.getExtension("sluice.sluice");

  after(closeEverything);

  it("waits for a document, so that VS Code's start is left alone", () => {
    const events: string[] = extension()?.packageJSON.activationEvents;
    // VS Code adds the commands' events by itself.
    assert.deepEqual(
      events.filter((event) => !/^on(Language|Command):/.test(event)),
      [],
    );
  });

  it("happens when a note is opened", async () => {
    await openFile(exampleEnding(".md"));
    await waitUntil(() => extension()?.isActive === true);
    assert.equal(extension()?.isActive, true);
  });
});
