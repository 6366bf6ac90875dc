import { mkdirSync, writeFileSync } from "node:fs";
import { launch } from "/work/main/test/playground/browsers.ts";
import { serveSite } from "/work/main/test/playground/serve.ts";
const out="/tmp/shots/"; mkdirSync(out,{recursive:true});
const site=await serveSite();
const only=process.argv.slice(2);
for (const theme of ["light","dark"] as const) {
 const b=await launch("chromium",theme);
 for (const width of [360,1280]) {
  const key=`${theme}-${width}`;
  if(only.length&&!only.includes(key)) continue;
  const p=await b.newPage(); await p.setViewport({width,height:900});
  p.on("console",m=>console.log(key,"console",m.type(),m.text())); p.on("pageerror",e=>console.log(key,"pageerror",String(e)));
  const shot=async(n:string)=>{ await p.screenshot({path:`${out}${n}-${key}.png`,fullPage:true}); const o=await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(o>0) console.log("OVERFLOW",n,key,o); };
  await p.goto(site.address+"playground/index.html"); await p.waitForSelector("#sms-to");
  await shot("compose-empty");
  await p.type("#sms-to","0998 82x"); await p.focus("#sms-body"); await p.type("#sms-body","Tomorrow at 9 o’clock – we open our new shop. Come and see the café, the books and much more than you would ever expect of us…"); await p.focus("#sms-scheduledTime"); await p.type("#sms-scheduledTime","2024-02-22 00:25"); await p.focus("#sms-sender"); await p.type("#sms-sender","A very long sender");
  await p.click("button[type=submit]"); await shot("compose-errors");
  await p.evaluate(()=>{[...document.querySelectorAll<HTMLElement>("form:not([hidden]) button")].find(b=>b.textContent==="Fill in an example")!.click()});
  await p.evaluate(()=>{[...document.querySelectorAll<HTMLElement>("form:not([hidden]) button")].find(b=>b.textContent==="Tomorrow at 9:00")!.click()});
  await shot("compose-good");
  await p.click("#compose-output-curl-tab"); await shot("compose-curl"); await p.click("#compose-output-typescript-tab"); await shot("compose-ts"); await p.click("#compose-output-json-tab");
  await p.click("input[value=email]"); await p.type("#email-to","Jane <jane@example.com>"); 
  writeFileSync("/tmp/notes.txt","hello"); writeFileSync("/tmp/empty.pdf",""); writeFileSync("/tmp/pic.pdf",Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==","base64"));
  const f=await p.$("#email-attachments"); await f!.uploadFile("/tmp/notes.txt","/tmp/empty.pdf","/tmp/pic.pdf"); await p.evaluate(()=>document.querySelector("#email-attachments")!.dispatchEvent(new Event("change",{bubbles:true}))); await new Promise(r=>setTimeout(r,500));
  await p.evaluate(()=>document.querySelector<HTMLElement>("form:not([hidden]) button[type=submit]")!.click()); await shot("compose-email");
  await p.click("#check-tab"); await shot("check-empty");
  await p.evaluate(()=>{[...document.querySelectorAll<HTMLElement>("#check button")].find(b=>b.textContent==="Fill in an example")!.click()}); await p.waitForSelector("#problem-code"); await new Promise(r=>setTimeout(r,300)); await shot("check-list");
  await p.evaluate(()=>{[...document.querySelectorAll<HTMLElement>("#check .where button")][1]!.click()}); await new Promise(r=>setTimeout(r,300)); await p.screenshot({path:`${out}check-jump-${key}.png`});
  await p.click("#response-tab"); await p.evaluate(()=>{[...document.querySelectorAll<HTMLElement>("#response button")].find(b=>b.textContent==="One of two failed")!.click()}); await shot("response");
  await p.goto(site.address+"index.html"); await shot("docs-home"); await p.goto(site.address+"rules.html"); await p.screenshot({path:`${out}docs-rules-${key}.png`}); await p.goto(site.address+"api/index.html"); await p.screenshot({path:`${out}docs-api-${key}.png`});
  await p.click("#search"); await p.type("#search-words","segment"); await new Promise(r=>setTimeout(r,500)); await p.screenshot({path:`${out}docs-search-${key}.png`});
  await p.close();
 }
 await b.close();
}
site.stop(); process.exit(0);
