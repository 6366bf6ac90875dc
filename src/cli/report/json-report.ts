import type { Problem } from "./problem.ts";
import type { Report, Summary, Write } from "./report.ts";

/** One JSON document; the problems come first, as they are found. */
export function createJsonReport(write: Write): Report {
  let isFirst = true;
  return {
    async add(problem: Problem): Promise<void> {
      await write(`${isFirst ? '{"problems":[\n' : ",\n"}${JSON.stringify(problem)}`);
      isFirst = false;
    },
    async end({ codes, ...summary }: Summary): Promise<void> {
      const rest = JSON.stringify({ ...summary, codes: Object.fromEntries(codes) }).slice(1);
      await write(`${isFirst ? '{"problems":[' : "\n"}],${rest}\n`);
    },
  };
}
