import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { capillary } from "../../bench/peers/capillary.ts";
import { faults } from "../../bench/peers/faults.ts";
import { findNoticed } from "../../bench/peers/find-noticed.ts";
import type { Peer } from "../../bench/peers/peer.ts";
import { valibotUsualWay } from "../../bench/peers/valibot-usual.ts";
import { valibotPatterns } from "../../bench/peers/valibot.ts";
import { countryCodes } from "../../src/index.ts";
import { entryForms, envelopeForms, gatewayForms } from "../support/failure-forms.ts";
import { repository } from "../support/source-files.ts";

const readme = readFileSync(`${repository}README.md`, "utf8").replace(/\s+/g, " ");

describe("the facts of the README are measured", () => {
  test("faults that are noticed", () => {
    const count = (peer: Peer): number => findNoticed(peer).filter(Boolean).length;
    expect(readme).toContain(`It notices ${count(capillary)} of ${faults.length} faults.`);
    expect(readme).toContain(`valibot with the usual patterns notices ${count(valibotPatterns)};`);
    expect(readme).toContain(`date-fns in place of patterns, ${count(valibotUsualWay)}.`);
  });

  test("regions whose numbers are read", () => {
    expect(readme).toContain(`The mobile numbers of ${countryCodes.length} regions`);
  });

  test("forms in which the fake server fails", () => {
    const forms = [entryForms, envelopeForms, gatewayForms].flatMap((of) => Object.keys(of));
    const [, claimed] = /fails in over (\d+) forms/.exec(readme) ?? [];
    expect(forms.length).toBeGreaterThan(Number(claimed));
  });
});
