import { channelGroups } from "./channel-groups.ts";
import type { BenchGroup, Effort } from "./measure.ts";
import { workloads } from "./messages.ts";
import { sentGroups } from "./sent-groups.ts";
import { attachmentGroup, batchGroup, growthGroup, jsonGrowthGroup } from "./size-groups.ts";

/** Groups that are measured in one process of their own. */
export interface Suite {
  readonly name: string;
  readonly effort: Effort;
  /** Only what has a budget is measured. */
  readonly isGuard?: boolean;
  /** Each group is made when its turn comes, so that the data of the others is not in memory. */
  readonly groups: readonly (() => BenchGroup)[];
}

const EFFORT: Effort = { rounds: 15, millisecondsPerRound: 20, warmUpMilliseconds: 400 };

export const suites: readonly Suite[] = [
  ...workloads.map((workload) => ({ name: workload.channel.name, effort: EFFORT, groups: channelGroups(workload) })),
  { name: "sent", effort: EFFORT, groups: sentGroups },
  { name: "batches", effort: EFFORT, groups: [1, 10, 1_000, 100_000].map((count) => () => batchGroup(count)) },
  {
    name: "growth",
    effort: { rounds: 9, millisecondsPerRound: 100, warmUpMilliseconds: 600 },
    groups: [growthGroup, jsonGrowthGroup],
  },
  {
    name: "attachments",
    effort: { rounds: 7, millisecondsPerRound: 20, warmUpMilliseconds: 600 },
    groups: [1_000, 1_000_000, 30_000_000].map((bytes) => () => attachmentGroup(bytes)),
  },
  {
    name: "guard",
    isGuard: true,
    effort: { rounds: 5, millisecondsPerRound: 10, warmUpMilliseconds: 150 },
    groups: [
      ...workloads.flatMap(channelGroups),
      ...sentGroups,
      () => attachmentGroup(30_000_000, ["base64", "bytes", "base64url"]),
    ],
  },
];
