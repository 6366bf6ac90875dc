import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one line that a script can read: `tests: 12 passed, 0 failed`. */
// oxlint-disable-next-line import/no-default-export -- Vitest loads a reporter by its default export.
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const failed = tests.filter((test) => test.result().state === "failed").length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    process.once("exit", () => console.log(`\ntests: ${passed} passed, ${failed + broken} failed`));
  }
}
