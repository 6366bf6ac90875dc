export interface ResponseSample {
  readonly label: string;
  readonly status: string;
  readonly answer: string;
  readonly request: string;
}

const TWO_SMS = {
  sms: [
    { to: "919988221100", body: "Your table is ready." },
    // A placeholder that nobody has filled in.
    { to: "919988221101", body: "{{text}}" },
  ],
};
const ONE_EMAIL = {
  email: [{ to: "jane@example.com", from: "shop@example.com", subject: "Your receipt", body: "<p>Thank you.</p>" }],
};

/** Answers as the API gives them, with the requests that they answer, and what a gateway gives in its place. */
export const RESPONSE_SAMPLES: readonly ResponseSample[] = [
  {
    label: "One of two failed",
    status: "200",
    answer: write({
      status: { success: "true", code: "200", count: 2, message: "Success" },
      smsList: [
        { sms: TWO_SMS.sms[0], errors: [], warnings: [{}] },
        { sms: TWO_SMS.sms[1], errors: [{ status: false, code: 4203, message: "Body is missing" }] },
      ],
    }),
    request: write(TWO_SMS),
  },
  {
    label: "All accepted",
    status: "200",
    answer: write({
      status: { success: true, code: 200, count: 1, successCount: 1, message: "Success" },
      emails: [{ email: ONE_EMAIL.email[0], errors: [], warnings: [] }],
    }),
    request: write(ONE_EMAIL),
  },
  {
    label: "Rejected as a whole",
    status: "400",
    answer: write({ errors: [{ status: false, code: 4217, message: "Invalid request body" }] }),
    request: write(ONE_EMAIL),
  },
  {
    label: "502 error page",
    status: "502",
    answer:
      "<html>\n<head><title>502 Bad Gateway</title></head>\n<body><center><h1>502 Bad Gateway</h1></center></body>\n</html>",
    request: write(ONE_EMAIL),
  },
];

function write(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
