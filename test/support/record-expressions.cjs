// Loaded before a program (`node -r`): notes every regular expression that is put together while it runs, and writes them
// to the file that EXPRESSIONS names.
const { writeFileSync } = require("node:fs");

const made = new Map();
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args) {
    const expression = new target(...args);
    made.set(String(expression), { source: expression.source, flags: expression.flags, file: "put together" });
    return expression;
  },
});
process.on("exit", () => writeFileSync(process.env.EXPRESSIONS, JSON.stringify([...made.values()])));
