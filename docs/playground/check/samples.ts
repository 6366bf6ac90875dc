/** A list with one of each: good, repaired, wrong. */
export const SAMPLE: string = JSON.stringify(
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
);
