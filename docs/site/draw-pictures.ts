import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const ACCENT = "#0b6b58";
const require = createRequire(import.meta.url);
const FONTS = ["500Medium/Inter_500Medium.ttf", "700Bold/Inter_700Bold.ttf"].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}`),
);
const favicon = readFileSync(fileURLToPath(new URL("public/favicon.svg", import.meta.url)), "utf8");

/** The pictures that cannot be SVG, by the name of their file. */
export function drawPictures(): ReadonlyMap<string, Buffer> {
  return new Map([
    ["social.png", draw(socialPicture(), 1200)],
    ["apple-touch-icon.png", draw(favicon.replace(/rx="7"/, ""), 180)],
    ["favicon.png", draw(favicon, 32)],
  ]);
}

function draw(svg: string, width: number): Buffer {
  const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: "Inter" };
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font }).render().asPng();
}

/** The picture that a chat shows beside a link: the promise, and the meter that the home page begins with. */
function socialPicture(): string {
  const text = (x: number, y: number, size: number, fill: string, words: string, weight = 500): string =>
    `<text x="${x}" y="${y}" font-family="Inter" font-size="${size}" font-weight="${weight}" fill="${fill}">${words}</text>`;
  const bar = (x: number, width: number, filled: number): string =>
    `<rect x="${x}" y="488" width="${width}" height="20" rx="10" fill="#d5e4e0"/><rect x="${x}" y="488" width="${filled}" height="20" rx="10" fill="${ACCENT}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
    <rect width="1200" height="630" fill="#f6faf9"/>
    <rect width="1200" height="14" fill="${ACCENT}"/>
    <g transform="translate(80 78) scale(1.9)">${favicon.replace(/<\/?svg[^>]*>/g, "")}</g>
    ${text(160, 122, 36, "#171b21", "capillary-messages", 700)}
    ${text(78, 250, 66, "#171b21", "Know that a message will be", 700)}
    ${text(78, 330, 66, "#171b21", "accepted before you send it.", 700)}
    ${text(80, 400, 32, "#545d69", "SMS, WhatsApp, Zalo and email: every problem at once.")}
    ${bar(80, 250, 250)}${bar(346, 250, 120)}
    ${text(80, 562, 34, "#171b21", "2 SMS", 700)}
    ${text(204, 562, 30, "#545d69", "instead of 1, because of ’ and –")}
  </svg>`;
}
