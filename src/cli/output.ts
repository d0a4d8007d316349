import { createColors } from "picocolors";

/** Colours for text that goes to the terminal; plain text where there is none. */
export type Colours = ReturnType<typeof createColors>;

/** Whether the output is coloured: not into files and pipes, and not where the user does not want it. */
export function coloursFor(wish: "off" | "auto"): Colours {
  const { env, stdout } = process;
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "";
  const isWanted = wish === "auto" && !env.NO_COLOR;
  return createColors(isWanted && (isForced || (stdout.isTTY === true && env.TERM !== "dumb")));
}

/** Somebody who reads only the beginning (`| head`) is no fault of ours. */
export function survivePipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      throw error;
    });
  }
}

const controls = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Foreign text for the terminal: what would steer it is shown as a sign instead. */
export const harmless = (text: string): string => text.replace(controls, "\ufffd");
