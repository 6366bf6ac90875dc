/** Answers as the API gives them, and one that contradicts itself. */
export const RESPONSE_SAMPLES: readonly (readonly [label: string, body: unknown])[] = [
  [
    "One of two failed",
    {
      status: { success: "true", code: "200", count: 2, message: "Success" },
      smsList: [
        { sms: { to: "919988221100", body: "Hello" }, errors: [], warnings: [{}] },
        { sms: { to: "919988221101", body: "" }, errors: [{ status: false, code: 4203, message: "Body is missing" }] },
      ],
    },
  ],
  [
    "All accepted",
    {
      status: { success: true, code: 200, count: 1, successCount: 1, message: "Success" },
      emails: [{ email: { to: "jane@example.com", subject: "Your receipt" }, errors: [], warnings: [] }],
    },
  ],
  ["Refused as a whole", { errors: [{ status: false, code: 4217, message: "Invalid request body" }] }],
];
