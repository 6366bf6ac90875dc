import type { IssueDefinition, IssueParams } from "../issues/issue.ts";

/** How a part of a rule that knows nothing of paths says what it found. */
export type Tell = (definition: IssueDefinition, params?: IssueParams) => void;
