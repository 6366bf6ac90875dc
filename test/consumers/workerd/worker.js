import { buildRequest, sms } from "capillary-messages";
import { report } from "./vectors.js";

const worker = {
  /** Run by `workerd test`. */
  async test() {
    const result = buildRequest(sms, { to: "+91 99882 21100", body: "Hello" });
    if (!result.ok) throw new Error("A good message was refused.");
    console.log(JSON.stringify(await report()));
  },
};

// oxlint-disable-next-line import/no-default-export -- what workerd looks for
export default worker;
