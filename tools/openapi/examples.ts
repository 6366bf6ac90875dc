import { type AnyChannel, email, type RequestEnvelope, sms, whatsapp, zalo } from "../../src/index.ts";

/** One request body per channel, in canonical form. */
export const EXAMPLES: readonly (readonly [AnyChannel, RequestEnvelope])[] = [
  [
    sms,
    {
      sms: [
        {
          to: "919988221100",
          body: "748301 is your code. It is valid for 15 minutes.",
          scheduledTime: "2099-02-22T00:25:06+05:30",
        },
      ],
    },
  ],
  [
    email,
    {
      email: [
        {
          to: "jane@example.com",
          cc: "sam@example.com, kim@example.com",
          from: "shop@example.com",
          subject: "Your receipt",
          body: "<p>Thank you.</p>",
          attachments: {
            attachment: [
              {
                file_name: "receipt.pdf",
                file_type: "pdf",
                file_data: "JVBERi0xLjcgLi4u",
                file_encoding_type: "base64",
              },
              { file_name: "terms.txt", file_type: "txt", file_data: "Terms of use" },
            ],
          },
        },
      ],
    },
  ],
  [whatsapp, { whatsappMessage: [{ receiver: "919988221100", template: "Your table is ready." }] }],
  [zalo, { zaloMessage: [{ receiver: "84912345678", template: "See you at 8." }] }],
];
