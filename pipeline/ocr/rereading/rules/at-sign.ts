import type { SuspectRule } from "./suspect-rule.ts";

/** The end of a mail address: something, a host, a top level. */
const mailLike = /^[^\s/]{2,60}\.(?:dk|com|org|net|eu|info|gl|fo|se|no|de)[.,;:)>]{0,2}$/iu;
const webLike = /^(?:https?:|www\.)|\//iu;
const mail = /(?<user>[\w.+-]{1,40})@(?<host>[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.[a-z]{2,4})/iu;

/** `(Qa`: the most characters that were seen to stand for one @. */
const longestStandIn = 3;

/** `post(Qby.dk`, `post&by.dk`, `postOby.dk`: a mail address whose @ the model cannot write. */
export const atSign: SuspectRule = {
  name: "at-sign",
  sign: "@",
  suspects: ({ text }) => mailLike.test(text) && !webLike.test(text) && !text.includes("@"),
  restore(first, second) {
    const { user = "", host } = mail.exec(second.replaceAll(" ", ""))?.groups ?? {};
    if (host === undefined) return undefined;
    // Only the sign is taken over: the letters stay as the Danish model read them, as many as the other one saw.
    const place = first.toLowerCase().lastIndexOf(host.toLowerCase());
    const instead = place - user.length;
    if (instead < 0 || instead > longestStandIn) return undefined;
    return `${first.slice(0, user.length)}@${first.slice(place)}`;
  },
  examples: [
    {
      before: "mail",
      text: "møde(Ønyby.dk",
      after: "",
      second: "mode@nyby.dk",
      restored: "møde@nyby.dk",
    },
    { before: "mail", text: "post(Qnyby.dk", after: "", second: "post@nyby.dk", restored: "post@nyby.dk" },
    {
      before: "til",
      text: "raadhuset&nyby.dk.",
      after: "",
      second: "raadhuset@nyby.dk.",
      restored: "raadhuset@nyby.dk.",
    },
  ],
  nonExamples: [
    { before: "hos", text: "kontoretihavnebyen.dk", after: "", second: "kontor@byen.dk" },
    { before: "se", text: "www.nyby.dk", after: "", second: "www.nyby.dk" },
    { before: "på", text: "nyby.dk", after: "", second: "nyby.dk" },
  ],
};
