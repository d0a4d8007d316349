/** Columns between tab stops. */
const tabStop = 4;

/** One character as a terminal shows it. */
export interface Cell {
  /** What is printed. */
  readonly text: string;
  /** Its first UTF-16 unit in the line. */
  readonly offset: number;
  /** Columns that it takes: 0 for a mark on the character before, 2 for a wide one. */
  readonly width: number;
}

const marks = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const emoji = /^\p{Emoji_Presentation}$/u;
const controls = /^[\p{Cc}\u202a-\u202e\u2066-\u2069]$/u;

/** Blocks of East Asian characters that take two columns (Unicode, EastAsianWidth W and F). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

function widthOf(sign: string): number {
  const code = sign.codePointAt(0)!;
  if (code < 0x300) return 1;
  if (marks.test(sign)) return 0;
  return emoji.test(sign) || wide.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}

/**
 * The characters of a line: tabs become blanks up to the next stop, and what would steer the terminal a plain sign.
 */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let offset = 0;
  for (const sign of line) {
    let cell: Cell;
    if (sign === "\t") {
      const width = tabStop - (column % tabStop);
      cell = { text: " ".repeat(width), offset, width };
    } else if (controls.test(sign)) cell = { text: "\ufffd", offset, width: 1 };
    else cell = { text: sign, offset, width: widthOf(sign) };
    cells.push(cell);
    column += cell.width;
    offset += sign.length;
  }
  return cells;
}
