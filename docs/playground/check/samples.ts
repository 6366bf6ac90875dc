/** Texts as people bring them: each shows another thing that this page can do. */
export const SAMPLES: readonly (readonly [label: string, text: string])[] = [
  [
    "Mixed list",
    JSON.stringify(
      [
        { to: "+91 99882 21100", body: "Your order is on its way." },
        { to: "0998 82x", body: "Your order is on its way.", scheduleTime: "tomorrow" },
        {
          to: "447447900000",
          body: "Tomorrow at 9 o’clock we open our new shop.",
          scheduledTime: "2099-02-22T00:25:06+05:30",
        },
        { to: "919988221100", body: "" },
      ],
      null,
      2,
    ),
  ],
  [
    "Spreadsheet",
    [
      "Name,Mobile,Message,Send at",
      'Asha,09988221100,"Hello Asha, your order is ready.",2099-02-22 9:00',
      'Ben,+44 7447 900 000,"Hello Ben, your order is ready.",2099-02-22 9:00',
      'Chi,9.19988E+11,"Hello Chi, your order is ready.",',
      'Dev,09988221101,"Hello Dev, your order is ready.",22/02/2099 9:30',
    ].join("\n"),
  ],
  [
    "Broken JSON",
    "{\n  “sms”: [\n    {“to”: “+91 99882 21100”, “body”: “Your order is on its way.”},\n    {“to”: 919988221101, “body”: “Your order is on its way.”},\n  ]\n}",
  ],
  [
    "Two channels",
    JSON.stringify(
      {
        sms: [{ to: "919988221100", body: "Your receipt is in your mailbox." }],
        email: [
          { to: "jane@example.com", from: "shop@example.com", subject: "Your receipt", body: "<p>Thank you.</p>" },
        ],
      },
      null,
      2,
    ),
  ],
];
