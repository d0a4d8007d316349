import assert from "node:assert/strict";

/**
 * "The finding is gone and nothing else changed": in the files, as they were and as they are now, no line is lost or
 * reworded but those that the finding marks or points at (new lines may stand anywhere: a missing setting is added
 * where it belongs); in the findings, this one is gone, and no other has come. Another may go with it where it rests on
 * the words that were changed.
 */
export function assertOnlyMended({ original, mended, finding, findings, left }) {
  assert.deepEqual(Object.keys(mended), Object.keys(original), "no file comes or goes");
  const changes = allChanges(original, mended);
  for (const { file, line, removed } of changes) {
    for (const [index, text] of removed.entries()) {
      const lost = line + index;
      const what = `${file}:${lost} was changed, which the finding does not mark: ${text}`;
      assert.ok(touches(finding, file, lost, lost), `${what}\n${printAllChanges(original, mended)}`);
    }
  }
  const { gone, come } = compareFindings(findings, left);
  assert.deepEqual(come.map(outline), [], "no other finding comes");
  assert.ok(gone.map(outline).includes(outline(finding)), "the finding is gone");
  for (const other of gone) {
    const isTied =
      touches(other, finding.file, finding.range.start.line, finding.range.end.line) ||
      changes.some(({ file, line, removed }) => touches(other, file, line, line + removed.length));
    assert.ok(isTied, `${outline(other)} is gone too, but does not rest on what was changed`);
  }
}

/** Whether a finding marks or points at any of these lines. */
const touches = (finding, file, first, last) =>
  [finding, ...finding.related].some(
    (place) => place.file === file && place.range.start.line <= last && place.range.end.line >= first,
  );

/** A finding without its place, which moves when lines are added above it. */
const outline = ({ file, rule, message }) => `${file} ${rule}: ${message}`;

/** Which findings of a list are not in the other, equal ones counted one by one. */
function compareFindings(before, after) {
  const come = [...after];
  const gone = before.filter((finding) => {
    const index = come.findIndex((other) => outline(other) === outline(finding));
    if (index >= 0) come.splice(index, 1);
    return index < 0;
  });
  return { gone, come };
}

/** What differs between two states of a folder, for a person to read. */
export const printAllChanges = (before, after) =>
  allChanges(before, after)
    .map(({ file, line, removed, added }) =>
      [`@@ ${file}:${line}`, ...removed.map((text) => `-${text}`), ...added.map((text) => `+${text}`), ""].join("\n"),
    )
    .join("");

const allChanges = (before, after) =>
  Object.keys(after).flatMap((file) => changedLines(before[file], after[file]).map((change) => ({ file, ...change })));

/**
 * The difference of two texts by lines: `[{ line, removed, added }]`, where `line` (from 1) is the first one removed,
 * or the one before which lines were added. Lines that stay are kept in order, as many as possible.
 */
function changedLines(before, after) {
  const old = before.split("\n");
  const fresh = after.split("\n");
  const common = commonLengths(old, fresh);
  const hunks = [];
  let hunk;
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      hunk = undefined;
      i++;
      j++;
      continue;
    }
    if (!hunk) {
      hunk = { line: i + 1, removed: [], added: [] };
      hunks.push(hunk);
    }
    const removes = j === fresh.length || (i < old.length && common[i + 1][j] >= common[i][j + 1]);
    if (removes) hunk.removed.push(old[i++]);
    else hunk.added.push(fresh[j++]);
  }
  return hunks;
}

/** Length of the longest common subsequence of the two lists from each pair of places on. */
function commonLengths(old, fresh) {
  const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      table[i][j] = old[i] === fresh[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}
