/** Beginnings of the parts that a mail program does not show: comments, scripts, styles. */
const UNREAD = /<!--|<script\b|<style\b/gi;

/** HTML with blanks in place of comments, scripts and styles, so that offsets stay; one without an end hides the rest. */
export function hideUnreadHtml(html: string): string {
  let shown = "";
  let end = 0;
  for (const { 0: opening, index } of html.matchAll(UNREAD)) {
    if (index < end) continue;
    const length = html.slice(index).search(closingOf(opening));
    shown += html.slice(end, index);
    end = length < 0 ? html.length : index + length;
    shown += " ".repeat(end - index);
  }
  return shown + html.slice(end);
}

function closingOf(opening: string): RegExp {
  if (opening === "<!--") return /-->/;
  return opening.toLowerCase() === "<style" ? /<\/style\b/i : /<\/script\b/i;
}

/** Hides the tags of HTML and keeps all offsets: tags that part blocks of text become line breaks. */
export function hideTags(html: string): string {
  return html
    .replace(/<[a-z/!][^<>]*>/gi, (tag) => {
      const isInline = /^<\/?(?:a|b|i|u|em|strong|span|font|small|big|mark)\b/i.test(tag);
      return (isInline ? " " : "\n").padEnd(tag.length);
    })
    .replace(/&nbsp;/gi, "      ");
}
