export const wrongType = {
  code: "response.wrong_type",
  text: "Expected an object, got {actual}. The outcome is unknown: do not send again.",
} as const;

export const unreadable = {
  code: "response.unreadable",
  severity: "warning",
  text: "A part cannot be read and was left out.",
} as const;

export const malformedStatus = {
  code: "response.malformed_status",
  severity: "warning",
  text: "The status is not understood.",
} as const;

export const malformedList = {
  code: "response.malformed_list",
  severity: "warning",
  text: 'There is no list under "{key}", so no entry was read.',
} as const;

export const malformedEntry = {
  code: "response.malformed_entry",
  severity: "warning",
  text: 'There is no message under "{key}", so this accepts nothing.',
} as const;

export const malformedProblems = {
  code: "response.malformed_problems",
  severity: "warning",
  text: "This is no list of problems.",
} as const;

export const otherChannel = {
  code: "response.other_channel",
  severity: "warning",
  text: "This is a list for {actualChannel}, not for {expectedChannel}. It was not read.",
} as const;

export const contradictoryStatus = {
  code: "response.contradictory_status",
  severity: "warning",
  text: "The status says both success and failure. It was taken for a failure.",
} as const;

export const successBesideErrors = {
  code: "response.success_beside_errors",
  severity: "warning",
  text: "The status says success beside {topLevelErrors} errors and {errorEntries} of {entries} entries with errors.",
} as const;

export const failureBesideSuccess = {
  code: "response.failure_beside_success",
  severity: "warning",
  text: "The status says failure, but {cleanEntries} of {entries} entries have no error. None counts as accepted.",
} as const;

export const wrongCount = {
  code: "response.wrong_count",
  severity: "warning",
  text: "The status counts otherwise than the entries, which show {actualCount}.",
} as const;
