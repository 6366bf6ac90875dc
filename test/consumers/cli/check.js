import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

mkdirSync("files", { recursive: true });
writeFileSync("files/receipt.pdf", "%PDF-1.7 ...");
writeFileSync("files/model.stl", "solid x");
writeFileSync(
  "list.csv",
  [
    "Mail;from;subject;body;Send at;attachments",
    "jo@example.com;shop@example.org;Hi;<p>Hi</p>;31/12/2099 09:30;files/receipt.pdf|files/model.stl"
      .replace("|", "\n")
      .replace(/[^;]*$/, '"$&"'),
    "jo@example;shop@example.org;Hi;<p>Hi</p>;31.12.2099;",
  ].join("\r\n"),
);
const words = ["--map", "to=Mail", "--map", "scheduledTime=Send at", "--date-format", "dd/MM/yyyy HH:mm"];
const { status, stdout, stderr } = run(
  "check",
  "list.csv",
  "--channel",
  "email",
  ...words,
  "--time-zone",
  "Asia/Kolkata",
  "--out",
  "good.json",
);
assert.deepEqual([status, stderr], [2, ""]);
assert.match(stdout, /2 messages, 1 right, 1 wrong/);
assert.deepEqual(JSON.parse(readFileSync("good.json", "utf8")), {
  email: [
    {
      to: "jo@example.com",
      from: "shop@example.org",
      subject: "Hi",
      body: "<p>Hi</p>",
      attachments: {
        attachment: [
          { file_name: "receipt.pdf", file_type: "pdf", file_data: "JVBERi0xLjcgLi4u", file_encoding_type: "base64" },
          { file_name: "model.stl", file_type: "stl", file_data: "c29saWQgeA==", file_encoding_type: "base64" },
        ],
      },
      scheduledTime: "2099-12-31T09:30:00+05:30",
    },
  ],
});
assert.deepEqual([run("check", "good.json").status, run("check", "none.json").status, run("--help").status], [0, 1, 0]);
assert.match(run("--version").stdout, /^\d+\.\d+\.\d+\n$/);

function run(...args) {
  return spawnSync("node_modules/.bin/capillary-messages", args, { encoding: "utf8" });
}
