import { compress, decompress } from "./compress.ts";
import { copyText } from "./copy-button.ts";
import { button, byId } from "./dom.ts";
import { findPart, recordOf } from "./draft.ts";
import { formatBytes } from "./format.ts";
import { parseJson } from "./parse-json.ts";
import { partInAddress } from "./tabs.ts";
import { showToast } from "./toast.ts";

/** Mail programs and chats cut longer addresses. */
const MAX_LINK_CHARACTERS = 16_000;
const MAX_STATE_CHARACTERS = 1_000_000;
const PERSONAL = /\d[\d\s().-]{5,}\d|.@./;
const MARK = "?s=";

/** A button that copies an address with the whole state in its fragment, which browsers never send to a server. */
export function startSharing(): void {
  const copy = button("Copy link", () => void share(), "button small");
  byId("tools").append(copy);
}

/** Takes the state out of the address, if one is there. What it replaces can be taken back. */
export function openLink({ isReplacing }: { readonly isReplacing: boolean }): void {
  const at = location.hash.indexOf(MARK);
  if (at < 0) return;
  const packed = location.hash.slice(at + MARK.length);
  const name = partInAddress();
  // The address would no longer be true at the first change.
  history.replaceState(null, "", `#${name}`);
  void open(partName(name), packed, isReplacing);
}

async function share(): Promise<void> {
  const chosen = byId("parts").querySelector<HTMLElement>("[aria-selected=true]")?.dataset["name"] ?? "";
  const json = JSON.stringify({ settings: findPart("settings")?.read(), part: findPart(partName(chosen))?.read() });
  const link = `${location.href.split("#")[0] ?? ""}#${chosen}${MARK}${await compress(json)}`;
  if (link.length > MAX_LINK_CHARACTERS) {
    showToast(`This is too long for a link (${formatBytes(link.length)}). Send the file itself.`);
    return;
  }
  const isCopied = await copyText(link);
  const personal = PERSONAL.test(json)
    ? " It holds phone numbers or addresses: send it only to people who may see them."
    : "";
  showToast(isCopied ? `Link copied.${personal}` : "The browser did not allow copying. Copy the address by hand.");
  if (!isCopied) history.replaceState(null, "", link);
}

async function open(name: string, packed: string, isReplacing: boolean): Promise<void> {
  const text = await decompress(packed, MAX_STATE_CHARACTERS);
  const state = text === undefined ? undefined : parseJson(text);
  if (state === undefined) {
    showToast("This link is damaged: nothing could be read from it. Ask for it again.");
    return;
  }
  const { settings, part } = recordOf(state.value);
  const before = { settings: findPart("settings")?.read(), part: findPart(name)?.read() };
  const write = (content: { readonly settings: unknown; readonly part: unknown }): void => {
    findPart("settings")?.write(content.settings);
    findPart(name)?.write(content.part);
  };
  write({ settings, part });
  if (isReplacing) showToast("Opened from the link.", () => write(before));
}

/** `compose` of `compose-part`. */
function partName(tab: string): string {
  return tab.replace(/-part$/, "");
}
