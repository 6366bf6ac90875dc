import { attachmentsFromFiles, checkMessage, email } from "capillary-messages";

const message = { to: "jane@example.com", from: "shop@example.com", subject: "Receipt", body: "Thank you." };

/** Hands over the files of a real `<input type="file" multiple>`: none chosen, one chosen, and one that was read. */
export async function tryFileInput() {
  const input = Object.assign(document.createElement("input"), { type: "file", multiple: true });
  const unused = checkMessage(email, { ...message, attachments: input.files });
  const chosen = new DataTransfer();
  chosen.items.add(new File(["%PDF-1.7 ..."], "receipt.pdf"));
  input.files = chosen.files;
  const raw = checkMessage(email, { ...message, attachments: input.files });
  const attachments = await attachmentsFromFiles(input.files);
  const read = checkMessage(email, { ...message, attachments: attachments.value });
  return {
    unusedInputIsAbsent: unused.ok && !("attachments" in unused.value),
    rawFilesNameTheHelper: !raw.ok && raw.errors[0].message.includes("attachmentsFromFiles"),
    readFilesAreAttached: read.ok && read.value.attachments.attachment[0].file_type === "pdf",
  };
}
